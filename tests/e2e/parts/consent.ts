import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const questions = {
  kk: 'Биыл ауылдық жерге қанша жас дәрігер барды және оларға қандай көмек көрсетілді?',
  ru: 'Сколько молодых врачей приехало в этом году в сёла и какая помощь им оказана?',
};

/** The consent to publication: by the requester on the status page, by an officer on the request's page. */
export function consent(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'the author gives the consent with number and code, and the office writes down that it was taken back, in %s',
    async (language) => {
      const say = (key: string) => text(language, key);
      const subject = `${say('consent.title')} ${mark()}`;
      const { id, author, status } = await fileRequest(world, { language, subject, text: questions[language] });
      await author.goto(status);
      await author.getByText(say('consent.nothingYet')).waitFor();
      await author.getByRole('button', { name: say('consent.say') }).click();
      await author.getByLabel(say('ask.consent')).check();
      await expectFine(author);
      await author.getByRole('button', { name: say('consent.submit') }).click();
      await author.getByRole('button', { name: say('consent.change') }).waitFor();

      const office = await world().open(`/requests/${id}`, { language, login: 'daniyar' });
      const side = office.getByRole('region', { name: say('publicRegister.title') });
      await side.getByRole('button', { name: say('consent.begin') }).click();
      const drawer = office.getByRole('dialog');
      await drawer.getByLabel(say('consent.no'), { exact: true }).check();
      await expectFine(office);
      await drawer.getByRole('button', { name: say('consent.submit') }).click();
      await side.getByText(say('disclosure.refusedConsent')).waitFor();
      await office.getByText(say('ledger.of.consent-withheld')).waitFor();
      await author.goto(status);
      await author.getByText(say('consent.youDoNot')).waitFor();
      await expectFine(author);
    },
    120_000,
  );
}
