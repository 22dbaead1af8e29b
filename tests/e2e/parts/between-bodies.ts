import { sendAnswer } from '../support/answer.js';
import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    other: 'Түркістан облысының әкімдігі',
    question: 'Биыл облыста қанша ауылдық амбулатория жөнделді?',
    position: 'Биыл облыста 18 ауылдық амбулатория жөнделді.',
  },
  ru: {
    other: 'Акимат Туркестанской области',
    question: 'Сколько сельских амбулаторий отремонтировано в области в этом году?',
    position: 'В этом году в области отремонтировано 18 сельских амбулаторий.',
  },
} as const;

/** A question from one body to another, as both offices see it. */
export function betweenBodies(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'story 2: another body is asked, asks its unit, gives its position, and the answer says with whom it is given, in %s',
    async (language) => {
      const say = (key: string, values?: Record<string, string>) => text(language, key, values);
      const { other, position } = samples[language];
      const question = `${samples[language].question} ${mark()}`;
      const subject = `${say('enquiry.askBody')} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: question });

      const office = await world().open(`/requests/${id}`, { language, login: 'aigerim' });
      const panel = office.getByRole('region', { name: say('enquiry.panel') });
      await panel.getByRole('button', { name: say('enquiry.askBody') }).click();
      const drawer = office.getByRole('dialog');
      await drawer.getByRole('checkbox', { name: other }).check();
      await drawer.getByRole('textbox', { name: say('enquiry.question') }).fill(question);
      await expectFine(office);
      await drawer.getByRole('button', { name: say('enquiry.sendToBodies_one') }).click();
      await panel.getByRole('link', { name: other }).waitFor();

      const akimat = await world().open('/enquiries', { language, login: 'baurzhan', width: 390 });
      await akimat.getByRole('link', { name: question }).click({ timeout: 60_000 });
      await akimat.getByRole('heading', { level: 1, name: say('enquiry.kind.body') }).waitFor();
      expect(await akimat.getByText(subject).count()).toBe(0);
      await expectFine(akimat);
      await akimat.getByRole('button', { name: say('enquiry.ask'), exact: true }).click();
      const asking = akimat.getByRole('dialog');
      await asking.getByRole('checkbox').first().check();
      await asking.getByRole('textbox', { name: say('enquiry.question') }).fill(question);
      await expectFine(akimat);
      await asking.getByRole('button', { name: say('enquiry.send_one') }).click();
      await asking.waitFor({ state: 'detached' });
      const units = akimat.getByRole('region', { name: say('enquiry.ownUnits') });
      await units.getByRole('link').first().waitFor();
      await akimat.getByLabel(say('enquiry.position')).fill(position);
      await akimat.getByRole('button', { name: say('enquiry.action.reply') }).click();
      await akimat.getByText(say('enquiry.line.reply_body')).waitFor();
      await expectFine(akimat);

      await panel.getByText(position).waitFor({ timeout: 60_000 });
      await panel.getByRole('button', { name: say('enquiry.insert'), exact: true }).click();
      const answer = office.getByRole('textbox', { name: say(`answer.label.${language}`) });
      expect(await answer.inputValue()).toContain(position);
      await office.getByText(say('ledger.of.enquiry-reply_body')).waitFor();
      const jointly = office.getByText(`${say('joint.with', { bodies: other })} (`);
      await jointly.first().waitFor();
      await expectFine(office);

      await sendAnswer(office, say);
      await office.getByRole('dialog').waitFor({ state: 'detached' });
      await jointly.first().waitFor();
      await author.goto(status);
      await author.getByText(position).waitFor();
      await author.getByText(`${say('joint.with', { bodies: other })} (`).waitFor();
      await expectFine(author);
    },
    240_000,
  );
}
