import { giveSources, sendAnswer } from '../support/answer.js';
import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

/** Of the seeds: what is looked for in another form than it stands in, what it finds, what must not be there. */
const seeded = {
  kk: { words: 'вакцинаның қорлары', heading: 'Тұмауға қарсы екпе қанша адамға салынды', personal: /Сәтбай|701 000/ },
  ru: { words: 'плановых аппаратов', heading: 'Сколько ждут планового МРТ', personal: /Сейдахметов|Иванов|Абая/ },
};

const question = {
  kk: 'Менің атым Ерлан Байжан, телефоным +7 701 222 33 44. Облыста биыл қанша жаңа емхана ашылды?',
  ru: 'Меня зовут Ерлан Байжан, телефон +7 701 222 33 44. Сколько новых поликлиник открылось в области в этом году?',
};
const answer = {
  kk: 'Биыл облыста он екі жаңа емхана ашылды, тағы үшеуінің құрылысы аяқталып келеді.',
  ru: 'В этом году в области открылось двенадцать новых поликлиник, ещё три строятся.',
};

export function publicRegister(world: TheWorld): void {
  describe('the public register', () => {
    test.each(['kk', 'ru'] as const)(
      'is searched by anybody in any form of a word, names nobody, and offers its feed, in %s',
      async (language) => {
        const say = (key: string) => text(language, key);
        const page = await world().open(`/${language}/register/moh`, { language });
        await page.getByRole('heading', { level: 1, name: say('publicRegister.title') }).waitFor();
        await page.getByLabel(say('publicRegister.words')).fill(seeded[language].words);
        await page.getByRole('button', { name: say('publicRegister.find') }).click();
        await page.getByRole('link', { name: seeded[language].heading }).waitFor();
        await expectAccessible(page);
        const feed = await page.locator('link[rel=alternate][type="application/atom+xml"]').getAttribute('href');
        const read = await page.request.get(feed ?? '');
        expect([read.status(), read.headers()['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
        expect(await read.text()).not.toMatch(seeded[language].personal);
        await page.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.getByRole('link', { name: seeded[language].heading }).click();
        await page.getByRole('heading', { level: 2, name: say('publicRegister.answer') }).waitFor();
        expect(await page.locator('main').innerText()).not.toMatch(seeded[language].personal);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      },
    );

    test.each(['kk', 'ru'] as const)(
      'a journalist consents, the office answers, reads what was taken out and confirms, and everybody reads it, in %s',
      async (language) => {
        const say = (key: string) => text(language, key);
        const subject = `${language === 'kk' ? 'Жаңа емханалар' : 'Новые поликлиники'} ${mark()}`;
        const ask = await world().open(`/${language}/ask/moh`, { language });
        await ask.getByLabel(say('ask.subject')).fill(subject);
        await ask.getByRole('textbox', { name: say('ask.text') }).fill(question[language]);
        await ask.getByLabel(say('ask.consent')).check();
        await ask.getByLabel(say('ask.exclusivity')).fill('0');
        await expectAccessible(ask);
        await ask.getByRole('button', { name: say('ask.submit') }).click();
        await ask.getByRole('heading', { level: 1, name: say('receipt.accepted') }).waitFor();

        const office = await world().open(`/requests?q=${encodeURIComponent(subject)}`, { language, login: 'daniyar' });
        await office.getByRole('link', { name: subject }).click();
        await office.locator('form#answer textarea').fill(answer[language]);
        await giveSources(office, say);
        await sendAnswer(office, say);
        await office.getByRole('link', { name: say('disclosure.open') }).click();
        await office.locator('del', { hasText: 'Байжан' }).waitFor();
        await office.getByLabel(say('disclosure.read')).check();
        await expectAccessible(office);
        await office.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(office);
        await expectNoSidewaysScroll(office);
        await office.getByRole('button', { name: say('disclosure.confirm') }).click();
        await office.getByText(say('disclosure.confirmed')).waitFor();

        const reader = await world().open(`/${language}/register/moh`, { language });
        const link = reader.getByRole('link', { name: subject });
        for (let tries = 0; tries < 40 && !(await link.isVisible()); tries += 1) {
          await reader.reload();
          await reader.getByRole('region').nth(1).waitFor();
        }
        await link.click();
        await reader.getByText(answer[language]).waitFor();
        expect(await reader.locator('main').innerText()).not.toMatch(/Байжан|222 33 44/);
      },
      180_000,
    );

    test.each(['kk', 'ru'] as const)('the desk is readable by everyone at 1440 and 390, in %s', async (language) => {
      const page = await world().open('/disclosures', { language, login: 'aigerim' });
      await page.getByRole('heading', { level: 1, name: text(language, 'disclosure.title') }).waitFor();
      await page.getByRole('region').first().waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });
}
