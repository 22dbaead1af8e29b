import { readFile } from 'node:fs/promises';
import { eventually } from '@baspasoz/testing';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { kazakhMonths, text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

export function publicPages(world: TheWorld): void {
  describe('without an account', () => {
    test.each(['kk', 'ru', 'en'] as const)(
      'one asks, sees the term before sending, and follows it, in %s',
      async (language) => {
        const say = (key: string, values?: Record<string, string>) => text(language, key, values);
        const page = await world().open(`/${language}/ask/moh`, { language });
        await page
          .getByRole('region', { name: say('ask.clockTitle') })
          .getByText(/^(\d{4} жылғы \d|\d+ \p{L}+ \d{4})/u)
          .waitFor();

        const subject = `${say('ask.subject')} ${mark()}`;
        await page.getByLabel(say('ask.name')).fill('Марат Сейдахметов');
        await page.getByLabel(say('ask.subject')).fill(subject);
        await page
          .getByRole('textbox', { name: say('ask.text') })
          .fill(`${say('welcome.summary')} ${say('ask.languageHint')}`);
        await page.getByLabel(say('wishes.answerForm')).selectOption('paper');
        await page.getByRole('button', { name: say('wishes.answerBy') }).click();
        await page.locator('[aria-current="date"]').click();
        await expectAccessible(page);
        await page.getByRole('button', { name: say('ask.submit') }).click();

        await page.getByRole('heading', { level: 1, name: say('receipt.accepted') }).waitFor();
        const receipt = page.getByRole('region', { name: say('receipt.title') });
        if (language === 'kk')
          await receipt
            .getByText(new RegExp(`жылғы \\d+ (${kazakhMonths})`))
            .first()
            .waitFor();
        await receipt.getByRole('button', { name: say('receipt.print') }).waitFor();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          receipt.getByRole('link', { name: say('status.calendar') }).click(),
        ]);
        expect(await readFile(await file.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR[^]*DTSTART;VALUE=DATE:\d{8}\r\n/);
        await expectAccessible(page);
        await receipt.getByRole('link', { name: say('receipt.status') }).click();
        await page.getByRole('heading', { name: subject }).waitFor();
        await page.getByText(say('status.inWork')).waitFor();
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);

        // The office sees what is wished beside the term, in the queue and on the page.
        const office = await world().open(`/requests?q=${encodeURIComponent(subject)}`, { language, login: 'daniyar' });
        const row = office.getByRole('listitem').filter({ hasText: subject });
        await row.getByText(new RegExp(say('wishes.by', { day: '.+' }))).waitFor();
        await row.getByRole('link').first().click();
        await office.getByText(say('wishes.in.paper')).waitFor();
      },
      60_000,
    );

    test('a wrong code and a wrong number get the same words', async () => {
      const page = await world().open('/ru/status', { language: 'ru' });
      const refusalOf = async (number: string, code: string) => {
        await page.getByLabel(text('ru', 'status.number')).fill(number);
        await page.getByLabel(text('ru', 'status.code')).fill(code);
        await page.getByRole('button', { name: text('ru', 'status.show') }).click();
        return (await page.getByRole('alert').innerText()).trim();
      };
      const wrongCode = await refusalOf('МЗ-2026-0001', 'AAAA-BBBB-CCCC');
      expect(wrongCode).toContain('номером и кодом');
      expect(await refusalOf('МЗ-1999-9999', 'AAAA-BBBB-CCCD')).toBe(wrongCode);
    });

    test('what a service refuses is said in the language of the page', async () => {
      const page = await world().open('/kk/ask/moh', { language: 'kk' });
      await page.getByLabel(text('kk', 'ask.phone')).fill('жоқ');
      await page.getByLabel(text('kk', 'ask.subject')).fill('Емханаға тіркелу');
      await page.getByRole('textbox', { name: text('kk', 'ask.text') }).fill('Емханаға қалай тіркелуге болады?');
      await page.getByRole('button', { name: text('kk', 'ask.submit') }).click();
      const refusal = await page.getByRole('alert').first().innerText();
      expect(refusal).toMatch(/[әғқңөұүһі]/i);
      expect(await page.getByRole('textbox', { name: text('kk', 'ask.text') }).inputValue()).toContain('Емханаға');
    });

    // At any hour one of the two devices lives another day than the body.
    test.each(['Etc/GMT+12', 'Etc/GMT-14'])('today is the day of the body on a device of %s', async (zone) => {
      const page = await world().open('/en/register/moh', { language: 'en', zone });
      await page.getByRole('button', { name: text('en', 'publicRegister.from') }).click();
      const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Almaty' }).format(new Date());
      const marked = page.locator('[aria-current="date"]');
      await marked.waitFor();
      expect(await marked.getAttribute('aria-label')).toBe(today);
    });

    test('a closed door leads back to where one wanted to go', async () => {
      const page = await world().open('/requests?view=today', { language: 'ru' });
      await page
        .getByRole('region', { name: text('ru', 'welcome.staff') })
        .getByRole('link')
        .click();
      await page.locator('input[name=login]').fill('daniyar');
      await page.locator('input[name=password]').fill(world().system.password);
      await page.locator('input[name=password]').press('Enter');
      await page.getByRole('heading', { level: 1, name: text('ru', 'queue.title') }).waitFor();
      await eventually(async () => expect(page.url()).toContain('view=today'));
    });
  });
}
