import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * Every rule of axe, best practices too. Contrast that axe could not measure stands under "incomplete" and is where
 * unreadable text hides, so it fails like a violation.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // Without frames the legacy mode finds the same, and opens no second page for it.
  const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = [...violations, ...incomplete.filter(({ id }) => id === 'color-contrast')];
  expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

/** Nothing sticks out of a narrow screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
}

/** Both widths: every rule kept, nothing sticking out. */
export async function expectFine(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 900 });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1440, height: 900 });
}
