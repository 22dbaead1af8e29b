import { giveSources, sendAnswer } from '../support/answer.js';
import { mark } from '../support/mark.js';
import { kazakhMonths, text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const ministry = '0192f000-0000-7000-8000-000000000001';

export function everydayWork(world: TheWorld): void {
  describe('at the workplace', () => {
    test('a new request appears in the open queue without reloading', async () => {
      const page = await world().open('/requests', { language: 'ru', login: 'daniyar' });
      await page.getByRole('list', { name: text('ru', 'queue.title') }).waitFor();
      await page.evaluate('window.sameDocument = true');
      const subject = `Живое обновление ${mark()}`;
      const filed = await page.request.post(`/api/requests/public/bodies/${ministry}/media-requests`, {
        data: { kind: 'media-request', language: 'ru', subject, text: 'Сколько врачей принято на работу в этом году?' },
        headers: { 'idempotency-key': crypto.randomUUID(), 'x-csrf-token': await csrfToken(page) },
      });
      expect(filed.status()).toBe(201);
      await page.getByRole('link', { name: subject }).waitFor({ timeout: 30_000 });
      expect(await page.evaluate('window.sameDocument')).toBe(true);
    });

    test('a head at the inbox sees a breach arrive without reloading', async () => {
      const head = await world().open('/', { language: 'ru', login: 'akim', width: 390 });
      await head.getByRole('heading', { level: 1 }).waitFor();
      const officer = await world().open('/requests', { language: 'ru', login: 'baurzhan' });
      const outlet = `Оңтүстік ${mark()}`;
      const received = new Date(Date.now() - 30 * 86_400_000).toISOString();
      const filed = await officer.request.post('/api/requests/media-requests', {
        data: {
          kind: 'media-request',
          channel: 'paper',
          language: 'ru',
          subject: 'Ремонт дороги',
          text: 'Когда закончат ремонт дороги?',
          requester: { kind: 'editorial-office', name: 'Ирина Ким', outlet, phone: '+7 701 000 00 00' },
          receivedAt: received,
          lateReason: 'Письмо передано с опозданием',
        },
        headers: { 'idempotency-key': crypto.randomUUID(), 'x-csrf-token': await csrfToken(officer) },
      });
      expect(filed.status()).toBe(201);
      const card = head.getByRole('article').filter({ hasText: outlet });
      await card.waitFor({ timeout: 60_000 });
      await card.getByRole('button', { name: text('ru', 'inbox.instruct') }).click();
      await head.getByRole('button', { name: text('ru', 'instruct.submit'), exact: true }).click();
      await card.waitFor({ state: 'detached' });
    }, 120_000);

    test('the keyboard walks the queue, assigns, searches and explains itself', async () => {
      const page = await world().open('/requests', { language: 'ru', login: 'aigerim' });
      await page.getByRole('list', { name: text('ru', 'queue.title') }).waitFor();
      const rows = page.locator('a[data-request]');
      const focusedRow = () => page.locator('a[data-request]:focus').getAttribute('data-request');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await focusedRow()).toBe(await rows.nth(1).getAttribute('data-request'));
      await page.keyboard.press('k');
      expect(await focusedRow()).toBe(await rows.nth(0).getAttribute('data-request'));
      await page.keyboard.press('a');
      await page.getByRole('dialog').getByText(text('ru', 'assign.whom')).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('?');
      await page.getByRole('dialog').getByText(text('ru', 'keys.a')).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('/');
      await page.keyboard.type('лекарств');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /лекарств/ }).waitFor();
      await page.getByRole('link', { name: 'Комментарий по закупкам льготных лекарств' }).waitFor();
    });

    test('an officer takes the next request, answers it in its language, and the clock stops', async () => {
      const page = await world().open('/requests', { language: 'ru', login: 'daniyar' });
      await page.getByRole('button', { name: text('ru', 'queue.takeNext') }).click();
      const answer = page.locator('form#answer textarea');
      await answer.waitFor();
      const language = await answer.getAttribute('lang');
      await answer.fill('In this year eighteen ambulances were given out.');
      await page.getByText('Текст написан не на указанном языке').waitFor();
      await answer.fill(
        language === 'kk'
          ? 'Биыл өңірлерге он сегіз жедел жәрдем көлігі бөлінді, оның ішінде үшеуі ауылдарға берілді.'
          : 'В этом году регионам передано восемнадцать машин скорой помощи, три из них в сёла.',
      );
      await page.getByText('Тексты написаны на своих языках').waitFor();
      await giveSources(page, (key) => text('ru', key));
      await sendAnswer(page, (key) => text('ru', key));
      await page.getByRole('heading', { name: /^Ответ дан/ }).waitFor();
      await answer.waitFor({ state: 'detached' });
    });

    test('Kazakh dates read in Kazakh in a real browser', async () => {
      const page = await world().open('/requests', { language: 'kk', login: 'aigerim' });
      await page.getByRole('list', { name: text('kk', 'queue.title') }).waitFor();
      await page.locator('a[data-request]').first().click();
      await page.getByRole('region', { name: text('kk', 'clock.term') }).waitFor();
      const shown = await page.locator('main').innerText();
      expect(shown).toMatch(new RegExp(`\\d{4} жылғы \\d+ (${kazakhMonths}), \\d\\d:\\d\\d`));
      expect(shown).toMatch(/\b|^(дс|сс|ср|бс|жм|сб|жс)$/m);
      expect(shown).not.toMatch(/\bM(0?[1-9]|1[0-2])\b/);
    });

    test('the version for the visually impaired is larger, black on white, and stays', async () => {
      const page = await world().open('/requests', { language: 'ru', login: 'aigerim' });
      const size = () => page.evaluate<number>('parseFloat(getComputedStyle(document.body).fontSize)');
      const usual = await size();
      await page.getByRole('button', { name: text('ru', 'shell.vision') }).click();
      expect(await size()).toBeGreaterThan(usual * 1.2);
      await page.reload();
      await page.getByRole('list', { name: text('ru', 'queue.title') }).waitFor();
      expect(await size()).toBeGreaterThan(usual * 1.2);
      expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
      const strip = page.locator('[data-look=done]').first();
      expect(
        await strip.evaluate((cell) => cell.ownerDocument.defaultView?.getComputedStyle(cell).borderTopWidth),
      ).toBe('2px');
    });

    test('the language of the screen changes on the spot and is remembered', async () => {
      const page = await world().open('/requests', { language: 'ru', login: 'aigerim' });
      for (const [label, language] of [
        ['Қаз', 'kk'],
        ['Eng', 'en'],
      ] as const) {
        await page.getByRole('button', { name: label }).click();
        await page.getByRole('heading', { level: 1, name: text(language, 'queue.title') }).waitFor();
        expect(await page.getAttribute('html', 'lang')).toBe(language);
      }
    });

    test('a broken stream is said on every screen, and its end too', async () => {
      const officer = await world().open('/register', { language: 'ru', login: 'daniyar' });
      await officer.context().route('**/api/stream', (route) => route.abort());
      await officer.reload();
      await officer.getByText(text('ru', 'shell.stale')).waitFor();
      await officer.context().unroute('**/api/stream');
      await officer.getByText(text('ru', 'shell.stale')).waitFor({ state: 'detached', timeout: 30_000 });
    });

    test('whoever serves several bodies switches between them', async () => {
      const page = await world().open('/home', { language: 'en', login: 'operator' });
      const switchTo = async (from: string, to: string) => {
        await page.getByRole('banner').getByRole('button', { name: from }).click();
        await page.getByRole('menuitem', { name: to }).click();
        await page.getByRole('banner').getByRole('button', { name: to }).waitFor();
      };
      await switchTo('Ministry of Healthcare', 'Akimat of Turkistan Region');
      await switchTo('Akimat of Turkistan Region', 'Ministry of Healthcare');
    });

    test('signing out ends at the front door', async () => {
      const page = await world().open('/requests', { language: 'ru', login: 'saule' });
      await page.getByRole('button', { name: text('ru', 'shell.person') }).click();
      await page.getByRole('menuitem', { name: text('ru', 'shell.signOut') }).click();
      await page.waitForURL((url) => !url.pathname.startsWith('/requests'));
      const session = await page.request.get('/api/session');
      expect(session.status()).toBe(401);
    });
  });
}

async function csrfToken(page: {
  request: { get(url: string): Promise<{ json(): Promise<unknown> }> };
}): Promise<string> {
  const session = (await (await page.request.get('/api/session')).json()) as { csrfToken: string };
  return session.csrfToken;
}
