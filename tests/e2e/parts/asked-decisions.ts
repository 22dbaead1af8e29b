import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { letterTo } from '../support/mailbox.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    question: 'Облыстардағы зертханаларға биыл қанша жаңа құрал жеткізілді және олар қай күні іске қосылды?',
    reason: 'Мәліметтің бір бөлігін облыстардың денсаулық сақтау басқармалары жүргізеді, олардан сұратылды.',
    holders: ['Денсаулық сақтау министрлігі', 'Қызылорда облысының денсаулық сақтау басқармасы'],
    unclear: 'Сұрау салудан қандай мәлімет сұралып отырғаны анықталмайды, сондықтан ол қайтарылады.',
    letter: 'ұзартылды',
  },
  ru: {
    question: 'Сколько новых приборов доставлено в этом году в лаборатории областей и когда они введены в работу?',
    reason: 'Часть сведений ведут управления здравоохранения областей, у них запрошены данные.',
    holders: ['Министерство здравоохранения', 'Управление здравоохранения Кызылординской области'],
    unclear: 'Из запроса не видно, какие сведения запрашиваются, поэтому он возвращается без рассмотрения.',
    letter: 'продлён',
  },
};

/** What the law leaves to the first head, asked in the office and decided on the phone; and a return. */
export function askedDecisions(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('decisions of the head, in %s', (language) => {
    const say = (key: string, values?: Record<string, string>) => text(language, key, values);
    const sample = samples[language];
    const choose = async (office: Awaited<ReturnType<ReturnType<TheWorld>['open']>>, action: string) => {
      await office.getByRole('button', { name: say('request.otherDecisions') }).click();
      await office.getByRole('menuitem', { name: say(`request.action.${action}`), exact: true }).click();
      await office.getByRole('dialog').waitFor();
    };

    test('an extension is asked for, the head approves it on the phone, the term moves and the notice goes out', async () => {
      const subject = `${sample.question.slice(0, 40)} ${mark()}`;
      const email = `extension-${language}-${mark()}@example.kz`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: sample.question, email });
      const office = await world().open(`/requests/${id}`, { language, login: 'daniyar' });
      await choose(office, 'extend');
      const drawer = office.getByRole('dialog');
      for (const [at, holder] of sample.holders.entries())
        await drawer.getByLabel(say('extend.holder', { number: String(at + 1) })).fill(holder);
      await drawer.getByLabel(say('extend.reason')).fill(sample.reason);
      await expectFine(office);
      await drawer.getByRole('button', { name: say('headDecision.ask'), exact: true }).click();
      const waits = office.getByRole('region', { name: say('asked.title.extension') });
      await waits.getByText(say('asked.state.open')).waitFor();
      await expectFine(office);

      const head = await world().open('/inbox', { language, login: 'head', width: 390 });
      const card = head.getByRole('article').filter({ hasText: sample.reason }).filter({ hasText: sample.question });
      await card.waitFor();
      await expectFine(head);
      await head.setViewportSize({ width: 390, height: 900 });
      await card.getByRole('button', { name: say('approvals.decide.extension') }).click();
      await card.waitFor({ state: 'detached' });

      const letter = await letterTo(world, email, sample.letter);
      expect(letter.text).toContain(sample.reason);
      const extended = office.getByRole('region', { name: say('extension.title') });
      await extended.getByText(say('ledger.decision.first-head'), { exact: false }).waitFor({ timeout: 30_000 });
      await extended.getByText(say('notice.through.e-mail')).waitFor({ timeout: 30_000 });
      await office
        .getByRole('listitem')
        .filter({ hasText: say('ledger.of.extended') })
        .waitFor();
      await expectFine(office);
      await author.goto(status);
      await author.getByText(sample.reason, { exact: false }).first().waitFor();
      await expectFine(author);
    }, 180_000);

    test('a request that cannot be considered is returned on its ground, and its author reads why', async () => {
      const subject = `${say('return.submit')} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: sample.question });
      const office = await world().open(`/requests/${id}`, { language, login: 'daniyar' });
      await choose(office, 'return');
      const drawer = office.getByRole('dialog');
      await drawer.locator('input[type=radio]:enabled').first().check();
      await drawer.getByLabel(say('proceedings.reasoning')).fill(sample.unclear);
      await expectFine(office);
      await drawer.getByRole('button', { name: say('return.submit'), exact: true }).click();
      await office.getByText(sample.unclear).waitFor();
      await office.getByText(say('ledger.of.returned')).first().waitFor();
      await expectFine(office);
      await author.goto(status);
      await author.getByText(sample.unclear).waitFor();
      await expectFine(author);
    }, 120_000);
  });
}
