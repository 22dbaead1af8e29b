import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const questions = {
  kk: 'Биыл ауылдық жерге қанша жас дәрігер барды?',
  ru: 'Сколько молодых врачей приехало в сёла в этом году?',
};
const units = {
  kk: 'Медициналық көмекті ұйымдастыру департаменті',
  ru: 'Департамент организации медицинской помощи',
};

/** The answer is lost on its way back: the officer presses once more, and nobody is asked twice. */
export function sentTwice(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'story 2: whoever presses again after a lost answer has asked the unit and the author once, in %s',
    async (language) => {
      const say = (key: string, values = {}) => text(language, key, values);
      const subject = `${say('ask.subject')} ${mark()}`;
      const { id } = await fileRequest(world, { language, subject, text: questions[language] });
      const page = await world().open(`/requests/${id}`, { language, login: 'aigerim' });
      const drawer = page.getByRole('dialog');
      const loseOneAnswer = (path: string) => {
        let lost = false;
        return page.route(path, async (route) => {
          if (lost || route.request().method() !== 'POST') return route.fallback();
          lost = true;
          await route.fetch();
          await route.abort();
        });
      };

      await page.getByRole('button', { name: say('enquiry.ask'), exact: true }).click();
      await drawer.getByRole('checkbox', { name: units[language] }).check();
      await drawer.getByRole('textbox', { name: say('enquiry.question') }).fill(questions[language]);
      await loseOneAnswer('**/media-requests/*/enquiries');
      await drawer.getByRole('button', { name: say('enquiry.send_one') }).click();
      await drawer.getByRole('alert').waitFor();
      await expectFine(page);
      await drawer.getByRole('button', { name: say('enquiry.send_one') }).click();
      await drawer.waitFor({ state: 'detached' });
      const enquiries = await page.request.get(`/api/requests/media-requests/${id}/enquiries`);
      expect(((await enquiries.json()) as { items: unknown[] }).items).toHaveLength(1);

      await page.getByRole('button', { name: say('request.otherDecisions') }).click();
      await page.getByRole('menuitem', { name: say('request.action.ask-requester') }).click();
      await drawer.getByRole('textbox').fill(questions[language]);
      await loseOneAnswer('**/media-requests/*/questions');
      await drawer.getByRole('button', { name: say('askRequester.submit') }).click();
      await drawer.getByRole('alert').waitFor();
      await drawer.getByRole('button', { name: say('askRequester.submit') }).click();
      await drawer.waitFor({ state: 'detached' });
      const details = await page.request.get(`/api/requests/media-requests/${id}`);
      const { proceedings } = (await details.json()) as { proceedings: { questions: unknown[] } };
      expect(proceedings.questions).toHaveLength(1);
    },
    180_000,
  );
}
