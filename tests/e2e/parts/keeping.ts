import { giveSources, sendAnswer } from '../support/answer.js';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { Language, TheWorld } from '../support/world.js';

const question = {
  kk: 'Облыста биыл қанша жаңа емхана ашылды және олар қай аудандарда орналасқан?',
  ru: 'Сколько новых поликлиник открылось в области в этом году и в каких районах?',
};
const answer = {
  kk: 'Биыл облыста он екі жаңа емхана ашылды, тағы үшеуінің құрылысы аяқталып келеді.',
  ru: 'В этом году в области открылось двенадцать новых поликлиник, ещё три строятся.',
};

/** Marks a request closed a year ago, so that nobody may complain of the decision any more. */
const aYearAgo = `update statutory_clock set closed_at = closed_at - interval '1 year'
  where request_id in (select id from media_request where subject = $1)`;

/** A text up to its one value. */
const begins = (language: Language, key: string, value: string) =>
  text(language, key, { [value]: '|' }).split('|')[0] ?? '';

export function keeping(world: TheWorld): void {
  describe('keeping and erasing', () => {
    test.each(['kk', 'ru'] as const)(
      'the authorized person sees why nothing may be erased yet, puts a hold on and lifts it, then erases on demand, in %s',
      async (language) => {
        const say = (key: string) => text(language, key);
        const subject = `${language === 'kk' ? 'Емханалар' : 'Поликлиники'} ${mark()}`;
        const ask = await world().open(`/${language}/ask/moh`, { language });
        await ask.getByLabel(say('ask.subject')).fill(subject);
        await ask.getByRole('textbox', { name: say('ask.text') }).fill(question[language]);
        await ask.getByRole('button', { name: say('ask.submit') }).click();
        await ask.getByRole('heading', { level: 1, name: say('receipt.accepted') }).waitFor();

        const page = await world().open(`/requests?q=${encodeURIComponent(subject)}`, { language, login: 'aigerim' });
        await page.getByRole('link', { name: subject }).click();
        const card = page.getByRole('region', { name: say('keeping.title') });
        await card.getByText(say('keeping.hindrance.open')).waitFor();
        await page.locator('form#answer textarea').fill(answer[language]);
        await giveSources(page, say);
        await sendAnswer(page, say);
        await card.getByText(begins(language, 'keeping.hindrance.complaint-term', 'day')).waitFor();

        await card.getByRole('button', { name: say('keeping.hold') }).click();
        await page.getByLabel(say('keeping.reason')).fill('№ 2-14/2026');
        await expectAccessible(page);
        await page
          .getByRole('dialog')
          .getByRole('button', { name: say('keeping.holdSubmit') })
          .click();
        await card.getByText('№ 2-14/2026').waitFor();
        await expectAccessible(page);
        const rules = await world().open('/retention', { language, login: 'head' });
        await rules
          .getByRole('region', { name: say('keeping.holds') })
          .getByText('№ 2-14/2026')
          .waitFor();
        await rules.getByText(say('keeping.then.erase-requester')).waitFor();
        await expectAccessible(rules);
        await rules.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(rules);
        await expectNoSidewaysScroll(rules);
        await card.getByRole('button', { name: say('keeping.lift') }).click();
        await page.getByLabel(say('keeping.reason')).fill('№ 2-14/2026');
        await page
          .getByRole('dialog')
          .getByRole('button', { name: say('keeping.liftSubmit') })
          .click();
        await page.getByText(say('ledger.of.hold-lifted')).waitFor();

        await world().system.sql('requests', aYearAgo, [subject]);
        await page.reload();
        await card.getByRole('button', { name: say('keeping.erase') }).click();
        await page.getByRole('heading', { level: 3, name: say('keeping.staysTitle') }).waitFor();
        await page.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.getByLabel(say('keeping.document')).fill('№ 17-05/221, 30.11.2026');
        await page.getByLabel(say('keeping.confirm')).check();
        await expectAccessible(page);
        await page
          .getByRole('dialog')
          .getByRole('button', { name: say('keeping.eraseSubmit') })
          .click();
        await card.getByText(begins(language, 'keeping.erased', 'moment')).waitFor();
        await page.getByText(say('ledger.of.requester-erased')).waitFor();
        expect(await page.locator('main').innerText()).not.toContain(subject);
        expect(await page.locator('main').innerText()).not.toContain(answer[language]);
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      },
      180_000,
    );

    test.each(['kk', 'ru'] as const)(
      'the press secretary sees the load and how the forecast is computed, opens a list, and saves what is asked for, in %s',
      async (language) => {
        const say = (key: string) => text(language, key);
        const page = await world().open('/load', { language, login: 'aigerim' });
        await page.getByRole('heading', { level: 2, name: say('load.how') }).waitFor();
        await page.getByRole('region', { name: say('load.by.officer') }).waitFor();
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 1440, height: 900 });
        await page
          .getByRole('region', { name: say('load.whole') })
          .getByRole('link')
          .first()
          .click();
        await page.getByRole('heading', { level: 1, name: say('load.of.open') }).waitFor();
        await page
          .getByRole('region', { name: say('load.of.open') })
          .getByRole('link')
          .first()
          .waitFor();
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 900 });
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto('/load/statement');
        const asked = `2 × А4 ${mark()}`;
        await page.getByLabel(say('load.text')).last().fill(asked);
        await page.getByRole('button', { name: say('load.save') }).click();
        await page
          .getByRole('region', { name: say('load.earlier') })
          .getByText(asked)
          .waitFor();
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      },
    );
  });
}
