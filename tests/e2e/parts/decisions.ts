import { eventually } from '@baspasoz/testing';
import type { Page } from 'playwright-core';
import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { decidedOnPaper } from '../support/paper-decision.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    question: 'Облыс ауруханаларына биыл қанша жаңа жабдық жеткізілді және олар қай күні іске қосылды?',
    clarify: 'Нақтылауыңызды сұраймыз: барлық ауруханалар бойынша ма, әлде аудандық ауруханалар бойынша ғана ма?',
    reply: 'Тек аудандық ауруханалар бойынша.',
    reason: 'Ауруханаларды жабдықтау облыс әкімдігінің құзыретіне жатады, министрлікте бұл мәлімет жоқ.',
    outside: 'Шымкент қаласының әкімдігі',
    withdrawn: 'Редакция бүгінгі хатымен сұрау салуын кері қайтарып алды, сондықтан оны қарау тоқтатылады.',
  },
  ru: {
    question: 'Сколько нового оборудования доставлено в этом году в областные больницы и когда оно введено в работу?',
    clarify: 'Просим уточнить: нужны сведения по всем больницам или только по районным больницам области?',
    reply: 'Только по районным больницам.',
    reason: 'Оснащение больниц относится к компетенции акимата области, министерство этих сведений не ведёт.',
    outside: 'Акимат города Шымкента',
    withdrawn: 'Редакция отозвала запрос сегодняшним письмом, поэтому его рассмотрение прекращается.',
  },
};

/** What may be done with a request beside an answer and a refusal, as the office and the requester see it. */
export function decisions(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('beside answer and refusal, in %s', (language) => {
    const say = (key: string, values?: Record<string, string>) => text(language, key, values);
    const sample = samples[language];

    /** A request filed on the public form, and the pages of its author and of the office. */
    async function filed(subject: string) {
      const receipt = await fileRequest(world, { language, subject, text: sample.question });
      const office = await world().open(`/requests/${receipt.id}`, { language, login: 'aigerim' });
      await office.getByRole('heading', { level: 1, name: subject }).waitFor();
      return { ...receipt, office };
    }
    const decide = async (office: Page, action: string) => {
      await office.getByRole('button', { name: say('request.otherDecisions') }).click();
      await office.getByRole('menuitem', { name: say(`request.action.${action}`) }).click();
      await office.getByRole('dialog').waitFor();
    };

    test('story 6: the author is asked, the clock runs on, and the reply comes from the status page without an account', async () => {
      const { author, office, status } = await filed(`${say('askRequester.question')} ${mark()}`);
      await decide(office, 'ask-requester');
      await office.getByLabel(say('askRequester.question'), { exact: false }).last().fill(sample.clarify);
      await expectFine(office);
      await office.getByRole('button', { name: say('askRequester.submit') }).click();
      await office
        .getByRole('region', { name: say('questions.title') })
        .getByText(sample.clarify)
        .waitFor();

      await author.goto(status);
      const card = author.getByRole('region', { name: say('questions.ofYou') });
      await card.getByLabel(say('questions.yourReply')).fill(sample.reply);
      await expectFine(author);
      await card.getByRole('button', { name: say('questions.reply') }).click();
      await card.getByText(sample.reply).waitFor();
      await office
        .getByRole('region', { name: say('questions.title') })
        .getByText(sample.reply)
        .waitFor({ timeout: 30_000 });
    }, 120_000);

    test('a part goes to a body outside by letter, the whole to the competent body, which registers it', async () => {
      const subject = `${say('redirect.coverLetter')} ${mark()}`;
      const { id, author, office, status } = await filed(subject);
      await decide(office, 'redirect');
      await office.getByLabel(say('redirect.of.part')).check();
      await office.getByLabel(say('redirect.text')).fill(sample.question);
      await office.getByRole('combobox', { name: say('redirect.to') }).click();
      await office.getByRole('option', { name: say('redirect.elsewhere') }).click();
      await office.getByLabel(say('redirect.toName')).fill(sample.outside);
      await office.getByLabel(say('redirect.reason')).fill(sample.reason);
      await expectFine(office);
      await office.getByRole('button', { name: say('redirect.submit') }).click();
      await office.getByRole('link', { name: say('redirect.coverLetter') }).click();
      await office.waitForURL('**/cover-letters/*');
      await office.getByRole('heading', { level: 1 }).waitFor();
      await office.getByText(sample.outside).waitFor();
      await expectFine(office);

      await office.goto(`/requests/${id}`);
      await decide(office, 'redirect');
      await office.getByRole('combobox', { name: say('redirect.to') }).click();
      await office.getByRole('option').first().click();
      await office.getByLabel(say('redirect.reason')).fill(sample.reason);
      await office.getByRole('button', { name: say('redirect.submit') }).click();
      await office.getByText(say('redirect.ended')).waitFor();
      // The competent body takes it in by event: its number stands on the author's page once it has.
      const number = new RegExp(say('redirect.receivedAs', { number: '.+' }));
      await eventually(async () => {
        await author.goto(status);
        await author.getByText(say('due.redirected')).waitFor();
        if ((await author.getByText(number).count()) === 0) throw new Error('the other body has not registered it yet');
      });
      await expectFine(author);
    }, 180_000);

    test('the consideration ends by decision of the head, with the right to complain under it', async () => {
      const { author, office, status } = await filed(`${say('terminate.submit')} ${mark()}`);
      await decide(office, 'terminate');
      await office.getByRole('dialog').locator('input[type=radio][value=withdrawn]').check();
      await office.getByLabel(say('proceedings.reasoning')).fill(sample.withdrawn);
      const submit = office.getByRole('dialog').getByRole('button', { name: say('terminate.submit') });
      await decidedOnPaper(office, say);
      await expectFine(office);
      await submit.click();
      await office.getByText(sample.withdrawn).waitFor();
      await office.getByText(/01-7\/15/).waitFor();
      await expectFine(office);
      await author.goto(status);
      await author.getByText(sample.withdrawn).waitFor();
      await expectFine(author);
    }, 120_000);
  });
}
