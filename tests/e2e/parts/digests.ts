import type { Page } from 'playwright-core';
import { expectAccessible, expectFine, expectNoSidewaysScroll } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

/** Something is told: the seeded request that nobody answered, or a story that another part has let out. */
const told = (page: Page, say: (key: string) => string) =>
  page
    .getByRole('region', { name: say('digests.part.overdue') })
    .or(page.getByRole('region', { name: say('digests.part.stories') }))
    .getByRole('link')
    .first()
    .waitFor();

/** What the head reads in the morning and in the evening. */
export function digests(world: TheWorld): void {
  describe('a digest of the watch', () => {
    test.each(['kk', 'ru'] as const)(
      'in %s: the officer sees what the next one will say, and chooses to receive it',
      async (language) => {
        const say = (key: string) => text(language, key);
        const page = await world().open('/stories', { language, login: 'aigerim' });
        await page.getByRole('link', { name: say('monitoring.digests') }).click();
        await page.getByRole('heading', { level: 1, name: say('monitoring.digests') }).waitFor();
        await page
          .getByText(say('digests.emptyHint'))
          .or(page.locator('main a[href^="/coverage/digests/"]').nth(1))
          .first()
          .waitFor();
        await expectFine(page);
        const evening = page.getByRole('checkbox', { name: say('digests.slot.evening') });
        const wasChosen = await evening.isChecked();
        await evening.click();
        await page.getByText(say('digests.chosen')).first().waitFor();
        expect(await evening.isChecked()).toBe(!wasChosen);
        await page.getByRole('link', { name: say('digests.showNext') }).click();
        await page.getByText(say('digests.notMade')).waitFor();
        await told(page, say);
        await expectFine(page);
      },
    );

    test('the head reads it from the inbox, on a phone', async () => {
      const say = (key: string) => text('kk', key);
      const page = await world().open('/inbox', { language: 'kk', login: 'head', width: 390 });
      await page.locator('main a[href^="/coverage/digests/"]').click();
      await told(page, say);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('in kk: story 3: quiet hours are set by severity, and what is critical has none', async () => {
      const say = (key: string) => text('kk', key);
      const page = await world().open('/coverage', { language: 'kk', login: 'aigerim' });
      const form = page.getByRole('region', { name: say('quietHours.title') });
      await form.getByText(say('quietHours.note')).waitFor();
      expect(await form.getByRole('checkbox', { name: say('severity.critical') }).count()).toBe(0);
      await form.getByRole('checkbox', { name: say('severity.low') }).check();
      await form.getByLabel(say('quietHours.to')).fill('7 сағат');
      await form.getByText(say('digestHours.fault')).waitFor();
      await form.getByLabel(say('quietHours.to')).fill('07:30');
      await expectFine(page);
      await form.getByRole('button', { name: say('quietHours.save') }).click();
      await page.getByText(say('quietHours.saved')).first().waitFor();
      await page.reload();
      await form.getByLabel(say('quietHours.to')).waitFor();
      expect(await form.getByLabel(say('quietHours.to')).inputValue()).toBe('07:30');
    });

    test('in ru: the hours are the body’s own; a morning later than the evening is refused in words', async () => {
      const say = (key: string) => text('ru', key);
      const page = await world().open('/coverage', { language: 'ru', login: 'aigerim' });
      const form = page.getByRole('region', { name: say('digestHours.title') });
      await form.getByLabel(say('digests.slot.morning')).fill('19:45');
      await form.getByRole('button', { name: say('digestHours.save') }).click();
      await form.getByText('Утренняя сводка должна быть раньше вечерней').waitFor();
      await expectFine(page);
      await form.getByLabel(say('digests.slot.morning')).fill('07:45');
      await form.getByRole('button', { name: say('digestHours.save') }).click();
      await page.getByText(say('digestHours.saved')).first().waitFor();
      await page.goto('/coverage/digests');
      await page.getByRole('heading', { level: 1, name: say('monitoring.digests') }).waitFor();
    });
  });
}
