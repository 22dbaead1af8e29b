import { giveSources, sendAnswer } from '../support/answer.js';
import { expectFine } from '../support/axe.js';
import { fileRequest } from '../support/file-request.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: { question: 'Биыл облыс орталықтарында қанша перзентхана жөнделді?', answer: 'Биыл 6 перзентхана жөнделді.' },
  ru: { question: 'Сколько роддомов отремонтировано в этом году?', answer: 'В этом году отремонтировано 6 роддомов.' },
};

/** An answer to somebody who left no address is owed until its hand-over is on record. */
export function deliveries(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'an answer is printed, handed over in person and proven to have arrived, in %s',
    async (language) => {
      const say = (key: string, values?: Record<string, string>) => text(language, key, values);
      const { question, answer } = samples[language];
      const subject = `${question} ${mark()}`;
      const { id } = await fileRequest(world, { language, subject, text: question });
      const office = await world().open(`/requests/${id}`, { language, login: 'daniyar' });
      await office.locator('form#answer textarea').fill(answer);
      await giveSources(office, say);
      await sendAnswer(office, say);
      const card = office.getByRole('region', { name: say('delivery.title') });
      await card.getByText(say('delivery.state.not-proven')).waitFor();
      await expectFine(office);
      const paper = await office.request.get(`/api/requests/media-requests/${id}/decision.pdf`);
      expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);

      await card.getByRole('button', { name: say('delivery.record') }).click();
      const drawer = office.getByRole('dialog');
      await drawer.locator('input[type=radio][value=registered-letter]').check();
      await expectFine(office);
      await drawer.locator('input[type=radio][value=in-person]').check();
      await drawer.getByRole('button', { name: say('delivery.submit'), exact: true }).click();
      await card.getByText(say('delivery.state.delivered')).waitFor();
      await expectFine(office);
    },
    180_000,
  );
}
