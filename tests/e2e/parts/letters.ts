import { eventually } from '@baspasoz/testing';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { giveSources, sendAnswer } from '../support/answer.js';
import { letterTo } from '../support/mailbox.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

const samples = {
  kk: {
    question: 'Биыл аудандарға қанша жедел жәрдем көлігі бөлінді және олар қай күні жеткізілді?',
    answer: 'Биыл аудандарға он сегіз жедел жәрдем көлігі бөлінді, олар бірінші қарашада жеткізілді.',
    receipt: 'Сұрау салу тіркелді',
    reply: 'сұрау салуға жауап',
  },
  ru: {
    question: 'Сколько машин скорой помощи выделено районам в этом году и когда они были доставлены?',
    answer: 'В этом году районам выделено восемнадцать машин скорой помощи, они доставлены первого ноября.',
    receipt: 'Запрос зарегистрирован',
    reply: 'Ответ на запрос',
  },
};

export function letters(world: TheWorld): void {
  describe.each(['kk', 'ru'] as const)('by letter, in %s', (language) => {
    const say = (key: string) => text(language, key);
    const { question, answer, receipt, reply } = samples[language];

    test('who asks with an address gets the receipt and the answer by mail, and the office sees that they arrived', async () => {
      const email = `reader-${language}-${mark()}@example.kz`;
      const subject = `${say('ask.subject')} ${mark()}`;
      const asking = await world().open(`/${language}/ask/moh`, { language });
      await asking.getByLabel(say('ask.email')).fill(email);
      await asking.getByLabel(say('ask.subject')).fill(subject);
      await asking.getByRole('textbox', { name: say('ask.text') }).fill(question);
      await asking.getByRole('button', { name: say('ask.submit') }).click();
      await asking.getByRole('heading', { level: 1, name: say('receipt.accepted') }).waitFor();

      const { text: letter } = await letterTo(world, email, receipt);
      const link = /http:\/\/\S+/.exec(letter)?.[0] ?? '';
      await asking.goto(link);
      await asking.getByRole('heading', { name: subject }).waitFor();

      const officer = await world().open('/requests?view=unassigned', { language, login: 'aigerim' });
      await officer.getByRole('link', { name: subject }).click();
      const card = officer.getByRole('region', { name: say('letters.title') });
      await card.getByText(say('letters.of.receipt')).waitFor();
      await officer.locator('form#answer textarea').fill(answer);
      await giveSources(officer, say);
      await sendAnswer(officer, say);
      // The acceptance arrives by the event stream, while the page is open.
      await card
        .getByRole('listitem')
        .filter({ hasText: say('letters.of.answer') })
        .getByText(say('letters.state.delivered'))
        .waitFor({ timeout: 30_000 });
      expect((await eventually(() => letterTo(world, email, reply))).text).toContain(answer);
      await expectAccessible(officer);
      await officer.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(officer);
      await expectNoSidewaysScroll(officer);
    }, 180_000);
  });
}
