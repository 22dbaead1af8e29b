import type { Page } from 'playwright-core';
import { eventually } from '@baspasoz/testing';
import { pdfOfLines } from '../../../libs/redaction/src/testing/pdfs.js';
import { kazakhMonths, text } from '../support/texts.js';
import type { Language, TheWorld } from '../support/world.js';

interface Told {
  matter: { params: { number: string } };
  state: string;
  acknowledgedBy: string | null;
  deliveries: { channel: string; proof: string | null }[];
}

const samples = {
  kk: {
    outlet: 'Жетісу жаршысы',
    subject: 'Ауылдық амбулаториялар қашан жөнделеді',
    question: 'Биыл қанша ауылдық амбулатория жөнделеді және оған қанша қаражат бөлінді?',
  },
  ru: {
    outlet: 'Вести Сарыарки',
    subject: 'Когда отремонтируют сельские амбулатории',
    question: 'Сколько сельских амбулаторий отремонтируют в этом году и сколько средств на это выделено?',
  },
} as const;

/** An officer registers a letter that came nearly a month ago: its term is long over. Returns the request's number. */
export async function registerLate(page: Page, language: 'kk' | 'ru'): Promise<string> {
  const say = (key: string) => text(language, key);
  const { outlet, subject, question } = samples[language];
  await page
    .getByRole('link', { name: say('nav.register') })
    .first()
    .click();
  await page.getByRole('combobox', { name: say('register.channel') }).click();
  await page.getByRole('option', { name: say('channel.paper'), exact: true }).click();
  await page.getByLabel(say('register.receivedOn')).click();
  await page.getByRole('button', { name: say('date.previousMonth') }).click();
  if (language === 'kk')
    await page
      .getByRole('button', { name: new RegExp(kazakhMonths, 'i') })
      .first()
      .waitFor();
  // The first 2 of the sheet is the month's own; a second one would be of the month after it.
  await page.locator('table button').getByText('2', { exact: true }).first().click();
  await page.getByLabel(say('register.receivedTime')).fill('10:00');
  await page.getByLabel(say('register.lateReason')).fill(subject);
  await page.getByLabel(say('ask.name')).fill('Асель Маратова');
  await page.getByLabel(say('ask.outlet'), { exact: true }).fill(outlet);
  await page.getByLabel(say('ask.email')).fill('news@example.kz');
  await page.getByLabel(say('ask.subject')).fill(subject);
  await page.getByRole('textbox', { name: say('ask.text') }).fill(question);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: pdfOfLines(['Letter of the newspaper']) });
  await page.getByRole('button', { name: say('register.submit'), exact: true }).click();
  const receipt = page.getByRole('region', { name: say('receipt.title') });
  const number = await receipt.getByText(/^\S+-\d{4}-\d+$/).innerText();
  await page.getByText(text(language, 'register.scansThere', { count: '1' })).waitFor();
  await page.getByRole('link', { name: say('register.open') }).click();
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
  await page.getByText('scan.pdf').first().waitFor();
  return number;
}

/** The clock on the request's page: when it ran out, each day with what it counted for, the rules. */
async function readClock(page: Page, language: Language): Promise<void> {
  const say = (key: string) => text(language, key);
  const clock = page.getByRole('region', { name: say('clock.term') });
  const full = language === 'kk' ? /\d{4} жылғы \d+ [а-яәғқңөұүһі]+, 18:30/ : /\d+ [а-я]+ \d{4} года, 18:30/;
  await clock.getByText(full).first().waitFor();
  await clock.getByText(language === 'kk' ? /жұмыс күніне кешікті/ : /Просрочен на \d+ рабоч/).waitFor();
  await clock.getByRole('button', { name: say('clock.showComputation') }).click();
  for (const key of ['clock.registeredOn', 'clock.redirectBy', 'rule.term-firstDay', 'rule.breach-deemedRefusal'])
    await clock.getByText(say(key), { exact: true }).waitFor();
  await clock
    .getByText(language === 'kk' ? /демалыс күні/ : /выходной день/)
    .first()
    .waitFor();
  // The breach comes by the event stream, while the page is open.
  await page.getByText(say('ledger.of.deadline-breached')).waitFor({ timeout: 60_000 });
}

export function mainFlow(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('the first main flow in %s', (language) => {
    const say = (key: string, values = {}) => text(language, key, values);
    const { outlet, subject } = samples[language];

    test('a request nobody answered reaches the first head, who acknowledges it on a phone', async () => {
      const officer = await world().open('/requests', { language, login: 'aigerim' });
      const number = await registerLate(officer, language);
      await readClock(officer, language);
      await officer.goto('/requests?view=overdue');
      await officer.getByRole('link', { name: subject }).waitFor();

      const head = await world().open('/', { language, login: 'head', width: 390 });
      const card = head.getByRole('article').filter({ hasText: outlet });
      await card.getByText(number).waitFor({ timeout: 60_000 });
      await card.getByText(say('matter.deadline-breached.consequence')).waitFor();
      for (const name of ['inbox.acknowledge', 'inbox.instruct']) {
        const box = await card.getByRole('button', { name: say(name) }).boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
      }

      const told = async (): Promise<Told> => {
        const reply = await head.request.get('/api/monitoring/notifications?state=all');
        const { items } = (await reply.json()) as { items: Told[] };
        const found = items.find(({ matter }) => matter.params.number === number);
        if (!found) throw new Error(`nobody was told of ${number}`);
        return found;
      };
      await card.scrollIntoViewIfNeeded();
      await eventually(async () =>
        expect((await told()).deliveries).toContainEqual(
          expect.objectContaining({ channel: 'in-app', proof: 'shown-by-client' }),
        ),
      );

      await card.getByRole('button', { name: say('inbox.acknowledge') }).click();
      await card.waitFor({ state: 'detached' });
      expect(await told()).toMatchObject({ state: 'acknowledged', acknowledgedBy: expect.any(String) });
    }, 240_000);
  });
}
