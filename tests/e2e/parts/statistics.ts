import type { Page } from 'playwright-core';
import { expectAccessible, expectFine, expectNoSidewaysScroll } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

/** Where each number of a page leads, with the number; a share or a pace is no number of requests. */
const numbersOf = async (page: Page): Promise<{ href: string; count: number }[]> => {
  const links = await page
    .locator('main a[href*="/statistics/requests?"]')
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href') ?? '', count: Number(link.textContent) })),
    );
  return links.filter(({ count }) => Number.isInteger(count));
};

/** The requests of a list that is opened page by page. */
async function countOf(page: Page, more: string): Promise<number> {
  const requests = page.locator('main li a[href^="/requests/"]');
  await requests.first().waitFor();
  const next = page.getByRole('button', { name: more });
  for (let seen = await requests.count(); await next.isVisible(); seen = await requests.count()) {
    await next.click();
    await requests.nth(seen).waitFor();
  }
  return requests.count();
}

/** How the body answers: no number that does not open exactly its requests. */
export function statistics(world: TheWorld): void {
  test('every number of the statistics opens the list of exactly so many requests', async () => {
    const page = await world().open('/statistics', { language: 'ru', login: 'aigerim' });
    await page.getByRole('region', { name: text('ru', 'statistics.grounds') }).waitFor();
    const numbers = await numbersOf(page);
    const of = (measure: string) => numbers.filter(({ href }) => href.includes(`measure=${measure}&`));
    for (const measure of ['received', 'answered', 'refused']) expect(of(measure).length).toBeGreaterThan(0);
    // The whole is the sum of its units.
    const [whole, ...units] = of('received').map(({ count }) => count);
    expect(units.reduce((sum, count) => sum + count, 0)).toBe(whole);
    for (const { href, count } of numbers) {
      await page.goto(href);
      expect({ href, count: await countOf(page, text('ru', 'queue.more')) }).toEqual({ href, count });
    }
  }, 180_000);

  test.each(['kk', 'ru'] as const)(
    'a number of the statistics opens its list, also on a telephone, and the way back keeps the period, in %s',
    async (language) => {
      const say = (key: string) => text(language, `statistics.${key}`);
      const page = await world().open('/statistics', { language, width: 390, login: 'aigerim' });
      const tile = page.getByText(say('of.answered'), { exact: true }).first().locator('..').getByRole('link');
      const count = Number(await tile.textContent());
      await tile.click();
      await page.getByRole('heading', { level: 1, name: say('of.answered') }).waitFor();
      expect(await countOf(page, text(language, 'queue.more'))).toBe(count);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.locator('main li a[href^="/requests/"]').first().click();
      await page.waitForURL(/\/requests\/[0-9a-f-]{36}/);
    },
    90_000,
  );

  test.each(['kk', 'ru'] as const)(
    'a newcomer finds what was answered in part: in the office’s list, and in the register with what was not given, in %s',
    async (language) => {
      const say = (key: string) => text(language, key);
      const heading = 'Аудандық ауруханаларға берілген маммографтар';
      const tileOf = (page: Page) =>
        page.getByText(say('statistics.of.answeredInPart'), { exact: true }).first().locator('..').getByRole('link');
      const page = await world().open('/statistics', { language, login: 'aigerim' });
      await tileOf(page).click();
      await page.getByRole('heading', { level: 1, name: say('statistics.of.answeredInPart') }).waitFor();
      await page.getByRole('link', { name: heading }).waitFor();
      await expectFine(page);
      const reader = await world().open(`/${language}/statistics/moh`, { language });
      const count = Number(await tileOf(reader).textContent());
      await tileOf(reader).click();
      await reader.waitForURL(/\/statistics\/moh\/requests\?.*measure=answeredInPart/);
      const listed = reader.getByRole('region', { name: say('statistics.of.answeredInPart') }).getByRole('listitem');
      await listed.first().waitFor();
      expect(await listed.count()).toBe(count);
      await expectFine(reader);
      await reader.goto(`/${language}/register/moh?inPart=true`);
      await reader.getByRole('link', { name: heading }).click();
      await reader.getByText(/Нақтылап жазсаңыз/).waitFor();
      await expectFine(reader);
    },
    90_000,
  );

  test.each(['kk', 'ru'] as const)(
    'anybody reads how a body answers: each number opens its list, what is published opens there, what is small is hidden and said to be, in %s',
    async (language) => {
      const say = (key: string) => text(language, key);
      const own = await world().open('/statistics', { language, login: 'aigerim' });
      const received = own
        .getByText(say('statistics.of.received'), { exact: true })
        .first()
        .locator('..')
        .getByRole('link');
      const whole = await received.textContent();
      await own.getByRole('link', { name: say('statistics.public'), exact: true }).click();
      await own.waitForURL(/\/statistics\/[a-z]+$/);
      const page = await world().open(new URL(own.url()).pathname, { language });
      const tile = (measure: string) =>
        page
          .getByText(say(`statistics.of.${measure}`), { exact: true })
          .first()
          .locator('..');
      await tile('received')
        .getByText(whole ?? '', { exact: true })
        .waitFor();
      await page.getByText(say('statistics.hidden')).first().waitFor();
      await tile('answered').getByRole('link').click();
      await page.getByRole('heading', { level: 1, name: say('statistics.of.answered') }).waitFor();
      const published = page.locator('main li a[href*="/register/"]').first();
      const number = (await published.textContent()) ?? '';
      await expectNoSidewaysScroll(page);
      await published.click();
      await page.getByText(number).first().waitFor();
      await expectNoSidewaysScroll(page);
    },
    90_000,
  );

  test.each(['kk', 'ru'] as const)(
    'what the head is asked for begins with today’s figures, is saved as it was written, and prints without the form, in %s',
    async (language) => {
      const say = (key: string) => text(language, key);
      const page = await world().open('/load', { language, login: 'aigerim' });
      const open = await page
        .getByRole('region', { name: say('load.whole') })
        .getByRole('link')
        .first()
        .textContent();
      await page.getByRole('link', { name: say('load.statement') }).click();
      const draft = page.getByLabel(say('load.text')).last();
      expect(await draft.inputValue()).toContain(` ${open}`);
      const asked = `3 × ноутбук ${mark()}`;
      await draft.fill(asked);
      await page.emulateMedia({ media: 'print' });
      const printed = page.getByText(asked, { exact: true }).and(page.locator('[aria-hidden]'));
      await printed.waitFor();
      expect((await printed.boundingBox())?.width).toBeGreaterThan(1000);
      for (const hidden of [draft, page.getByRole('button', { name: say('load.save') }), page.locator('nav').first()])
        await hidden.waitFor({ state: 'hidden' });
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: say('load.save') }).click();
      await page
        .getByRole('region', { name: say('load.earlier') })
        .getByText(asked)
        .waitFor();
      const session = await world().open('/load/statement', { language, login: 'aigerim', width: 390 });
      await session.getByText(asked).first().waitFor();
      await expectNoSidewaysScroll(session);
    },
    90_000,
  );
}
