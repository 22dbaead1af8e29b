import type { Page } from 'playwright-core';
import { localDate } from '@baspasoz/law';
import { eventually } from '@baspasoz/testing';
import { expectAccessible, expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { letterTo } from '../support/mailbox.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    late: 'Хат кеңсеге кеш жетті',
    question: 'Жаңа жылға қарай қанша емхана жөндеуден өтті?',
    due: /2025 жылғы 8 қаңтар/,
    sunday: /5 қаңтар, жексенбі\s*3-күн/,
    holiday: /7 қаңтар, сейсенбі/,
    moved: 'мерзімі қайта есептелді',
  },
  ru: {
    late: 'Письмо дошло до канцелярии с опозданием',
    question: 'Сколько поликлиник отремонтировано к новому году?',
    due: /8 января 2025 года/,
    sunday: /5 января 2025 года, воскресенье\s*3-й день/,
    holiday: /7 января 2025 года, вторник/,
    moved: 'пересчитан',
  },
};

const dueOf = async (page: Page, id: string): Promise<string> =>
  ((await (await page.request.get(`/api/requests/media-requests/${id}`)).json()) as { dueOn: string }).dueOn;

/** Opens the calendar of a day's year and finds the day in the field of a panel. */
async function chooseDay(page: Page, label: string, day: string, nextMonth: string): Promise<void> {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).click();
  const [thisYear = 0, thisMonth = 0] = localDate(new Date(), 'Asia/Almaty').split('-').map(Number);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = (year - thisYear) * 12 + month - thisMonth;
  for (let n = 0; n < months; n += 1) await page.getByRole('button', { name: nextMonth }).click();
  await page.locator('table button:not([data-outside])').getByText(String(date), { exact: true }).click();
}

export function decreeWeek(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('story 1 in %s', (language) => {
    const say = (key: string, values?: Record<string, string>) => text(language, key, values);
    const sample = samples[language];

    test('story 1: in the week of the decree the worked Sunday counts, and each skipped day says why', async () => {
      const page = await world().open('/requests', { language, login: 'daniyar' });
      const { csrfToken } = (await (await page.request.get('/api/session')).json()) as { csrfToken: string };
      const filed = await page.request.post('/api/requests/media-requests', {
        data: {
          kind: 'media-request',
          channel: 'paper',
          language,
          subject: sample.question,
          text: sample.question,
          requester: { kind: 'editorial-office', name: 'Ирина Ким', outlet: 'Меридиан', phone: '+7 701 000 00 00' },
          receivedAt: '2024-12-27T17:50:00+05:00',
          lateReason: sample.late,
        },
        headers: { 'idempotency-key': crypto.randomUUID(), 'x-csrf-token': csrfToken },
      });
      const { id } = (await filed.json()) as { id: string };
      await page.goto(`/requests/${id}`);
      const clock = page.getByRole('region', { name: say('clock.term') });
      await clock.getByText(sample.due).first().waitFor();
      await clock.getByRole('button', { name: say('clock.showComputation') }).click();
      const days = clock.getByRole('listitem');
      await days.filter({ hasText: sample.sunday }).first().waitFor();
      const holiday = await days.filter({ hasText: sample.holiday }).first().innerText();
      expect(holiday).toContain(say('clock.kind.off'));
      await expectFine(page);
    }, 90_000);

    test('story 1: a day moved by an act counts open terms anew and tells both sides, and taken back it does so again', async () => {
      const email = `decree-${language}-${mark()}@example.kz`;
      const subject = `${sample.question} ${mark()}`;
      const { id, number } = await fileRequest(world, { language, subject, text: sample.question, email });
      const office = await world().open(`/requests/${id}`, { language, login: 'daniyar' });
      await office.getByRole('heading', { level: 1, name: subject }).waitFor();
      const before = await dueOf(office, id);

      const calendar = await world().open('/calendar', { language, login: 'aigerim' });
      const year = Number(before.slice(0, 4));
      if (year > Number(localDate(new Date(), 'Asia/Almaty').slice(0, 4)))
        await calendar.getByRole('button', { name: say('calendar.yearOf', { year: String(year) }) }).click();
      await calendar.getByRole('button', { name: say('calendar.change') }).click();
      await chooseDay(calendar, say('calendar.date'), before, say('date.nextMonth'));
      const panel = calendar.getByRole('dialog');
      await panel.getByLabel(say('calendar.act')).fill('№ 512, 30.11.2026');
      for (const field of await panel.getByLabel(new RegExp(`^${say('calendar.reason')}`)).all())
        await field.fill(sample.late);
      await expectAccessible(calendar);
      await panel.getByRole('button', { name: say('calendar.save') }).click();
      const own = calendar.getByRole('listitem').filter({ hasText: '№ 512' });
      await own.waitFor();
      const note = calendar.getByRole('alert').filter({ hasText: say('calendar.saved') });
      await note.getByRole('button').click();
      await note.waitFor({ state: 'detached' });
      await expectFine(calendar);

      // The office sees it on the page that is open; the requester gets a letter.
      await office.getByText(say('ledger.of.rescheduled')).first().waitFor({ timeout: 30_000 });
      expect((await dueOf(office, id)) > before).toBe(true);
      const letter = await letterTo(world, email, sample.moved);
      expect(letter.subject).toContain(number);

      await own.getByRole('button').click();
      await panel.getByLabel(say('calendar.act')).fill('№ 513, 30.11.2026');
      await panel.getByRole('button', { name: say('calendar.withdraw') }).click();
      await own.waitFor({ state: 'detached' });
      await eventually(async () => expect(await dueOf(office, id)).toBe(before), { timeoutMs: 30_000 });
    }, 180_000);
  });
}
