import type { Page } from 'playwright-core';

type Say = (key: string) => string;

/** Gives every statement of the draft on the page a source, as an officer would, one by one. */
export async function giveSources(page: Page, say: Say): Promise<void> {
  const claims = page.getByRole('region', { name: say('draft.claims') });
  const open = claims.getByRole('button', { name: say('draft.cite'), exact: true });
  await open.first().waitFor();
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel(say('draft.sourceLabel.unit-reply')).fill('№ 12-3/45, 20.11.2026');
    await drawer.getByRole('button', { name: say('draft.sourceSubmit') }).click();
    await drawer.waitFor({ state: 'detached' });
    await open.nth(left - 1).waitFor({ state: 'detached' });
  }
}

/** Sends the draft on the page: the button, the last look, the button there. */
export async function sendAnswer(page: Page, say: Say): Promise<void> {
  await page.getByRole('button', { name: say('request.action.answer') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('send.submit'), exact: true })
    .click();
}

/** Lays the draft on the page before its chain. */
export async function askApproval(page: Page, say: Say): Promise<void> {
  await page
    .getByRole('button', { name: say('approval.ask'), exact: true })
    .first()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('approval.ask') })
    .click();
  await page.getByText(say('approval.state.open')).waitFor();
}

/** Approves the text with these words in the list on the page, and waits until the approval counts. */
export async function approve(page: Page, words: string, say: Say): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: words });
  await card.getByRole('button', { name: say('approvals.approve'), exact: true }).click();
  await card.getByText(say('approvals.counts')).waitFor({ timeout: 30_000 });
}
