import type { Page } from 'playwright-core';

/** In the open drawer: the head has decided on paper, today; the number and the date are named, without which there is no decision. */
export async function decidedOnPaper(office: Page, say: (key: string) => string): Promise<void> {
  const drawer = office.getByRole('dialog');
  await drawer.getByLabel(say('headDecision.paper')).check();
  const submit = drawer.getByRole('button').last();
  await drawer.getByLabel(say('headDecision.number')).fill('01-7/15');
  expect(await submit.isDisabled()).toBe(true);
  await drawer.getByRole('button', { name: say('headDecision.date') }).click();
  await office.locator('[aria-current="date"]').click();
  expect(await submit.isDisabled()).toBe(false);
}
