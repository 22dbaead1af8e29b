import type { Page } from 'playwright-core';
import { eventually } from '@baspasoz/testing';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';
import { registerLate } from './main-flow.js';

const unit = {
  kk: 'Медициналық көмекті ұйымдастыру департаменті',
  ru: 'Департамент организации медицинской помощи',
} as const;
const questions = {
  kk: 'Биыл қанша ауылдық амбулатория жөнделеді және оған қанша қаражат бөлінді?',
  ru: 'Сколько сельских амбулаторий отремонтируют и сколько средств на это выделено?',
} as const;
const replies = {
  kk: 'Биыл 42 ауылдық амбулатория жөнделеді, оған 3,1 млрд теңге бөлінді.',
  ru: 'В этом году отремонтируют 42 сельские амбулатории, выделено 3,1 млрд тенге.',
} as const;

/** Files as each side names them. */
const question = 'question';
const table = 'table';

interface Enquiries {
  items: { id: string; question: string; lines: { kind: string }[] }[];
}

interface Notifications {
  items: { matter: { params: { number: string } } }[];
}

/** The drawer as an officer fills it; the inner term is short, so that its end is not waited for but comes. */
async function askUnit(page: Page, language: 'kk' | 'ru', request: string): Promise<string> {
  const given = { name: `${question}.txt`, mimeType: 'text/plain', buffer: Buffer.from('2026') };
  const say = (key: string, values = {}) => text(language, key, values);
  await page.getByRole('button', { name: say('enquiry.ask'), exact: true }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('checkbox', { name: unit[language] }).check();
  await drawer.getByRole('textbox', { name: say('enquiry.question') }).fill(questions[language]);
  await drawer.locator('input[type=file]').setInputFiles(given);
  await expectAccessible(page);
  await drawer.getByRole('button', { name: say('enquiry.send_one') }).click();
  await drawer.waitFor({ state: 'detached' });
  const reply = await page.request.get(`/api/requests/media-requests/${request}/enquiries`);
  const { items } = (await reply.json()) as Enquiries;
  const asked = items.find(({ question }) => question === questions[language]);
  if (!asked) throw new Error('the unit was not asked');
  return asked.id;
}

export function units(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('story 2 in %s', (language) => {
    const say = (key: string, values = {}) => text(language, key, values);
    const stateOf = (key: string) => new RegExp(say(key, { moment: '@' }).split('@')[0]?.trim() ?? key);

    test('story 2: a silent unit is reminded and told on, the joint clock shows it, and the head is told of the breach once', async () => {
      const officer = await world().open('/requests', { language, login: 'aigerim' });
      const number = await registerLate(officer, language);
      const request = officer.url().split('/').at(-1) ?? '';

      // A term of seconds: the drawer speaks in minutes, so this one comes by the same route the drawer uses.
      const session = (await (await officer.request.get('/api/session')).json()) as { csrfToken: string };
      const units = (await (await officer.request.get('/api/coordination/units')).json()) as {
        items: { id: string; name: { ru: string } }[];
      };
      const asked = await officer.request.post(`/api/requests/media-requests/${request}/enquiries`, {
        headers: { 'x-csrf-token': session.csrfToken },
        data: {
          unitIds: units.items.filter(({ name }) => name.ru === unit.ru).map(({ id }) => id),
          question: `${questions[language]} ${number}`,
          reason: number,
          dueAt: new Date(Date.now() + 3_000).toISOString(),
        },
      });
      expect(asked.status()).toBe(201);

      // The silence comes by the event stream, while the page is open: on the joint clock, in the panel and in the ledger.
      const clock = officer.getByRole('region', { name: say('clock.term') });
      const panel = officer.getByRole('region', { name: say('enquiry.panel') });
      await clock.getByText(stateOf('enquiry.state.overdue')).waitFor({ timeout: 60_000 });
      await panel.getByText(stateOf('enquiry.state.overdue')).waitFor();
      await officer.getByText(say('ledger.of.enquiry-reminder')).waitFor({ timeout: 60_000 });
      await officer.getByText(say('ledger.of.enquiry-due')).waitFor();
      await officer.getByText(say('ledger.of.deadline-breached')).waitFor({ timeout: 60_000 });
      const head = await world().open('/', { language, login: 'head', width: 390 });
      await eventually(
        async () => {
          const reply = await head.request.get('/api/monitoring/notifications?state=all');
          const { items } = (await reply.json()) as Notifications;
          expect(items.filter(({ matter }) => matter.params.number === number)).toHaveLength(1);
        },
        { timeoutMs: 60_000 },
      );
    }, 240_000);

    test('story 2: the unit replies on a phone in three taps, and its words and its file go into the answer', async () => {
      const officer = await world().open('/requests', { language, login: 'aigerim' });
      await registerLate(officer, language);
      const enquiry = await askUnit(officer, language, officer.url().split('/').at(-1) ?? '');

      const phone = await world().open(`/enquiries/${enquiry}`, { language, login: 'saule', width: 390 });
      await phone.getByText(questions[language]).waitFor();
      await expectAccessible(phone);
      await expectNoSidewaysScroll(phone);
      await phone.getByRole('link', { name: `${question}.txt` }).waitFor();
      await phone.getByLabel(say('enquiry.reply')).fill(replies[language]);
      await phone
        .locator('input[type=file]')
        .setInputFiles({ name: `${table}.txt`, mimeType: 'text/plain', buffer: Buffer.from('42 амбулатория') });
      await phone.getByText(`${table}.txt`).waitFor();
      // The file's name may stand there while the button that took it is still turning.
      await phone.locator('[data-loading]').first().waitFor({ state: 'detached' });
      await expectAccessible(phone);
      await expectNoSidewaysScroll(phone);
      await phone.getByRole('button', { name: say('enquiry.action.reply') }).click();
      await phone.getByText(say('enquiry.line.reply')).waitFor();

      const panel = officer.getByRole('region', { name: say('enquiry.panel') });
      await panel.getByText(replies[language]).waitFor({ timeout: 60_000 });
      await panel.getByRole('button', { name: say('enquiry.insert'), exact: true }).click();
      await panel.getByRole('button', { name: say('enquiry.insertNamed', { name: `${table}.txt` }) }).click();
      await officer.getByRole('button', { name: say('attachments.removeNamed', { name: `${table}.txt` }) }).waitFor();
      const answer = officer.getByRole('textbox', { name: say(`answer.label.${language}`) });
      expect(await answer.inputValue()).toContain(replies[language]);
      await expectAccessible(officer);

      await phone.goto('/enquiries');
      await phone.getByRole('heading', { level: 1, name: say('enquiry.title.own') }).waitFor();
      await expectAccessible(phone);
      const office = await world().open('/enquiries', { language, login: 'daniyar' });
      await office.getByRole('heading', { level: 2, name: unit[language] }).waitFor();
      await expectAccessible(office);
    }, 240_000);
  });
}
