import { expectFine } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const questions = {
  kk: 'Биыл ауылдық жерге қанша жас дәрігер барды және оларға қандай көмек көрсетілді?',
  ru: 'Сколько молодых врачей приехало в этом году в сёла и какая помощь им оказана?',
};

/** A journalist who is signed in: the form knows them, and the list opens what they asked without a code. */
export function ownRequests(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'a signed-in journalist is known to the public form and follows the own requests without codes, in %s',
    async (language) => {
      const say = (key: string) => text(language, key);
      const subject = `${say('own.title')} ${mark()}`;
      const page = await world().open(`/${language}/ask/moh`, { language, login: 'journalist' });
      await page.getByLabel(say('ask.subject')).waitFor();
      expect(await page.getByLabel(say('ask.name')).inputValue()).toMatch(/\p{L}{3,}/u);
      await page.getByRole('status').first().waitFor();
      await expectFine(page);
      await page.getByLabel(say('ask.subject')).fill(subject);
      await page.getByRole('textbox', { name: say('ask.text') }).fill(questions[language]);
      await page.getByRole('button', { name: say('ask.submit') }).click();
      await page.getByRole('heading', { level: 1, name: say('receipt.accepted') }).waitFor();

      await page.goto('/home');
      const own = page.getByRole('region', { name: say('own.title') });
      const row = own.getByRole('button', { name: new RegExp(subject) });
      await row.waitFor();
      await expectFine(page);
      await row.click();
      await page.getByRole('heading', { name: new RegExp(subject) }).waitFor();
      await page.getByText(say('status.inWork')).waitFor();
      await expectFine(page);
    },
    120_000,
  );
}
