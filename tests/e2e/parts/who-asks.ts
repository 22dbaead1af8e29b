import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    question: 'Қала емханаларында қанша педиатр жұмыс істейді және қанша орын бос тұр?',
    reason: 'Сұрау салуды редакция емес, азамат өз атынан жіберген.',
    body: 'Санитариялық-эпидемиологиялық бақылау департаменті',
    signed: 'Ерлан Ахметов',
    post: 'департамент басшысының орынбасары',
  },
  ru: {
    question: 'Сколько педиатров работает в городских поликлиниках и сколько мест свободно?',
    reason: 'Запрос подал гражданин от своего имени, а не редакция.',
    body: 'Департамент санитарно-эпидемиологического контроля',
    signed: 'Ерлан Ахметов',
    post: 'заместитель руководителя департамента',
  },
};

/** How the term of a state body came about, as the profile says it. */
const general = { kk: /жалпы мерзім қолданылды/, ru: /применён общий/ };

/** Who asks decides the clock: shown before sending, and corrected by the office where it was chosen wrongly. */
export function whoAsks(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('who asks, in %s', (language) => {
    const say = (key: string, values?: Record<string, string>) => text(language, key, values);
    const sample = samples[language];

    test('story 6: the form says why the term is what it is; chosen wrongly, the office corrects it and the author sees the new term', async () => {
      const form = await world().open(`/${language}/ask/moh`, { language });
      await form.getByRole('combobox', { name: say('ask.requesterKind') }).click();
      await form.getByRole('option', { name: say('requester.information-user') }).click();
      await form.getByText(say('clock.otherKind', { kind: say('kind.information-request') })).waitFor();
      await expectFine(form);

      const subject = `${say('ask.subject')} ${mark()}`;
      const requesterKind = 'editorial-office';
      const asked = await fileRequest(world, { language, subject, text: sample.question, requesterKind });
      const office = await world().open(`/requests/${asked.id}`, { language, login: 'aigerim' });
      await office.getByRole('button', { name: say('request.otherDecisions') }).click();
      await office.getByRole('menuitem', { name: say('request.action.correct-requester') }).click();
      const drawer = office.getByRole('dialog');
      await drawer.getByLabel(say('requester.information-user')).check();
      await drawer.getByRole('combobox', { name: say('ask.kind') }).click();
      await office.getByRole('option', { name: say('kind.information-request'), exact: true }).click();
      await drawer.getByLabel(say('correctRequester.reason')).fill(sample.reason);
      await expectFine(office);
      await drawer.getByRole('button', { name: say('correctRequester.submit') }).click();
      await office.getByText(say('ledger.of.requester-corrected')).waitFor();
      await expectFine(office);

      await form.goto(asked.status);
      await form.getByText(/2015/).first().waitFor();
      await expectFine(form);
    }, 180_000);

    test('story 6: a state body asks with its name, who signed and in which post, and both sides read why its term is the general one', async () => {
      const form = await world().open(`/${language}/ask/moh`, { language });
      await form.getByRole('combobox', { name: say('ask.requesterKind') }).click();
      await form.getByRole('option', { name: say('requester.state-body') }).click();
      await form.getByText(say('clock.otherKind', { kind: say('kind.appeal') })).waitFor();
      await form.getByText(general[language]).waitFor();
      await form.getByLabel(say('ask.stateBody')).fill(sample.body);
      await form.getByLabel(say('ask.signedBy')).fill(sample.signed);
      await form.getByLabel(say('ask.post')).fill(sample.post);
      await form.getByLabel(say('ask.bin'), { exact: true }).fill('940140000386');
      await form.getByLabel(say('ask.subject')).fill(`${say('ask.subject')} ${mark()}`);
      await form.getByRole('textbox', { name: say('ask.text') }).fill(sample.question);
      await expectFine(form);
      await form.getByRole('button', { name: say('ask.submit') }).click();
      await form.getByLabel(say('ask.bin'), { exact: true }).and(form.locator('[aria-invalid=true]')).waitFor();
      await form.getByLabel(say('ask.bin'), { exact: true }).fill('940140000385');
      await form.getByRole('button', { name: say('ask.submit') }).click();
      const number = await form
        .getByText(/^МЗ-\d{4}-\d+$/)
        .first()
        .textContent();
      await expectFine(form);

      const office = await world().open('/requests?requesterKind=state-body', { language, login: 'aigerim' });
      const row = office.getByRole('listitem').filter({ hasText: number ?? '' });
      await row.getByText(sample.body).waitFor();
      await expectFine(office);
      await row.getByRole('link').first().click();
      for (const part of [sample.body, sample.signed, sample.post, '940140000385'])
        await office.getByText(part).first().waitFor();
      await office.getByText(general[language]).first().waitFor();
      await expectFine(office);
    }, 180_000);
  });
}
