import type { Page } from 'playwright-core';
import { giveSources, sendAnswer } from '../support/answer.js';
import { expectAccessible, expectFine, expectNoSidewaysScroll } from '../support/axe.js';
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

const renewedIn = {
  kk: {
    complaint: 'Жауапта аудандар аталмаған.',
    answer: 'Телефоныңызға (+7 701 222 33 44) де айттық: он екі емхананың сегізі аудандарда, төртеуі қалаларда ашылды.',
    shown: /он екі емхананың сегізі аудандарда/,
    notice: /Мұнда әзірге бұрынғы мәтін тұр/,
    resolution: 'Жауап аудандар туралы мәліметпен толықтырылды.',
  },
  ru: {
    complaint: 'В ответе не названы районы.',
    answer:
      'По телефону +7 701 222 33 44 мы сказали и это: из двенадцати поликлиник восемь открыто в районах, четыре в городах.',
    shown: /из двенадцати поликлиник восемь открыто в районах/,
    notice: /Здесь пока прежний текст/,
    resolution: 'Ответ дополнен сведениями о районах.',
  },
};

/** A complaint on the request whose entry stands on the page, and the new answer that satisfies it, as the office's programs give them. */
async function answerAnew(office: Page, language: 'kk' | 'ru'): Promise<void> {
  const { complaint, answer, resolution } = renewedIn[language];
  const [id = ''] = /[0-9a-f-]{36}/.exec(office.url()) ?? [];
  const { csrfToken } = (await (await office.request.get('/api/session')).json()) as { csrfToken: string };
  const call = async (method: 'post' | 'put', path: string, data: object, version = 0) => {
    const headers = { 'x-csrf-token': csrfToken, 'if-match': `"${version}"` };
    const reply = await office.request[method](`/api/requests/media-requests/${id}/complaints${path}`, {
      data,
      headers,
    });
    expect(reply.ok()).toBe(true);
    return (await reply.json()) as { id: string; version: number };
  };
  const filed = await call('post', '', { channel: 'paper', text: complaint });
  const marks = [{ language, sentence: answer, source: { kind: 'document', label: '№ 12-3/45' } }];
  const draft = { form: 'e-mail', texts: { [language]: answer }, marks, resolution };
  const { version } = await call('put', `/${filed.id}/answer-draft`, draft);
  await call('post', `/${filed.id}/answer-draft/send`, {}, version);
}

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

        // After a complaint another answer is given: the register says so at once, and says it itself when the office has confirmed it.
        await answerAnew(office, language);
        await reader.reload();
        const renewed = renewedIn[language];
        await reader.getByText(renewed.notice).waitFor();
        await expectFine(reader);
        await office.setViewportSize({ width: 1440, height: 900 });
        await office.goto('/disclosures?view=behind');
        const toRenew = office.getByRole('link', { name: subject });
        await toRenew.waitFor();
        await expectFine(office);
        await toRenew.click();
        await office.locator('ins', { hasText: '[' }).last().waitFor();
        await office.getByLabel(say('disclosure.read')).check();
        await expectFine(office);
        await office.getByRole('button', { name: say('disclosure.confirm') }).click();
        await office.getByText(say('disclosure.corrected')).waitFor();
        await reader.reload();
        for (const words of [renewed.shown, say('disclosure.renewedNote')]) await reader.getByText(words).waitFor();
        expect(await reader.locator('main').innerText()).not.toMatch(/Байжан|222 33 44/);
        await reader.getByText(renewed.notice).waitFor({ state: 'detached' });
        await expectFine(reader);
      },
      240_000,
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
