import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { decidedOnPaper } from '../support/paper-decision.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    question: 'Қала емханаларында қанша педиатр жұмыс істейді және қанша орын бос тұр?',
    reason: 'Қажетті мәліметті министрліктің сайтынан таптым.',
    complaint: 'Сұрау салуды кім қарап жатқаны айтылмады.',
    explained: 'Сұрау салуды кім қарап жатқанын маған түсіндірді.',
    reasoning: 'Авторы сұрау салуды кері қайтарып алды, сондықтан оны қарау тоқтатылады.',
  },
  ru: {
    question: 'Сколько педиатров работает в городских поликлиниках и сколько мест свободно?',
    reason: 'Нужные сведения нашлись на сайте министерства.',
    complaint: 'Не сказали, кто рассматривает запрос.',
    explained: 'Мне объяснили, кто рассматривает запрос.',
    reasoning: 'Автор отозвал запрос, поэтому его рассмотрение прекращается.',
  },
};

/** Whoever filed takes it back: a complaint ends by it, a request by the head's decision (APPC 88(1)). */
export function withdrawals(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'story 6: the author takes a complaint and then the request back on the status page; the office records the decision of the head, in %s',
    async (language) => {
      const say = (key: string, values?: Record<string, string>) => text(language, key, values);
      const sample = samples[language];
      const subject = `${say('ask.subject')} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: sample.question });
      const office = await world().open(`/requests/${id}`, { language, login: 'aigerim' });
      const work = office.getByRole('region', { name: say('complaint.title'), exact: true });

      // A complaint on the handling comes by telephone; its author ends it on the status page.
      await work.getByRole('button', { name: say('complaint.step.register') }).click();
      await office.getByLabel(say('complaint.field.text')).fill(sample.complaint);
      await office.getByRole('button', { name: say('complaint.submit.register') }).click();
      await work.getByText(sample.complaint).waitFor();
      await author.goto(status);
      const card = author.getByRole('region', { name: say('complaint.title'), exact: true });
      await card.getByRole('button', { name: say('withdraw.complaint.begin') }).click();
      await card.getByLabel(say('withdraw.reason')).fill(sample.explained);
      await expectFine(author);
      await card.getByRole('button', { name: say('withdraw.complaint.submit') }).click();
      await card.getByText(say('complaint.outcome.withdrawn')).waitFor();
      await expectFine(author);
      await work.getByText(say('complaint.outcome.withdrawn')).waitFor({ timeout: 30_000 });

      await author.getByRole('button', { name: say('withdraw.request.begin') }).click();
      await author.getByLabel(say('withdraw.reason')).fill(sample.reason);
      await expectFine(author);
      await author.getByRole('button', { name: say('withdraw.request.submit') }).click();
      await author.getByRole('status').first().waitFor();
      await expectFine(author);

      await office.getByText(sample.reason).waitFor({ timeout: 30_000 });
      await expectFine(office);
      await office.getByRole('button', { name: say('withdraw.end') }).click();
      const drawer = office.getByRole('dialog');
      expect(await drawer.locator('input[type=radio][value=withdrawn]').isChecked()).toBe(true);
      await drawer.getByRole('textbox').fill(sample.reasoning);
      await decidedOnPaper(office, say);
      await expectFine(office);
      await drawer.getByRole('button', { name: say('terminate.submit') }).click();
      await office.getByText(say('ledger.of.terminated')).first().waitFor();
      await author.reload();
      await author.getByText(sample.reasoning).waitFor();
      await expectFine(author);
    },
    180_000,
  );
}
