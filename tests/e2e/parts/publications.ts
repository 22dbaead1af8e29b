import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { Language, TheWorld } from '../support/world.js';

const words = {
  kk: {
    title: 'Су басқан ауылдарға көмек жіберілді',
    lead: 'Құтқарушылар орнында.',
    text: '## Қайда\n\n**1-06** нөміріне хабарласыңыз.',
  },
  ru: {
    title: 'В затопленные сёла отправлена помощь',
    lead: 'Спасатели на месте.',
    text: '## Куда\n\nЗвоните по номеру **1-06**.',
  },
};

const label = { kk: 'Қазақша', ru: 'Русский' };

export function publications(world: TheWorld): void {
  describe('publications', () => {
    test.each(['kk', 'ru'] as const)(
      'an officer asks, the head approves on a phone, and readers have it at once in both languages, in %s',
      async (language) => {
        const say = (key: string) => text(language, key);
        const own = ` ${mark()}`;
        const page = await world().open('/publications/new', { language, login: 'daniyar' });
        await page.getByLabel(say('publishing.section')).selectOption({ index: 1 });
        for (const one of ['kk', 'ru'] as const) {
          const field = (name: string) => page.getByLabel(`${say(`publishing.field.${name}`)}, ${label[one]}`);
          await field('title').fill(words[one].title + own);
          await field('lead').fill(words[one].lead);
          await field('text').fill(words[one].text);
        }
        await page.getByRole('button', { name: say('publishing.save') }).click();
        await page.getByRole('button', { name: say('publishing.action.ask-immediate') }).click();
        const panel = page.getByRole('dialog');
        await panel.getByLabel(say('publishing.ask.reason')).fill('Су деңгейі көтерілді / вода поднялась');
        for (const box of await panel.getByRole('checkbox').all()) await box.check();
        await expectAccessible(page);
        await panel.getByRole('button', { name: say('publishing.ask.immediateSubmit') }).click();
        await panel.waitFor({ state: 'detached' });
        const id = page.url().split('/').at(-1) ?? '';

        const phone = await world().open(`/publications/${id}`, { language, login: 'head', width: 390 });
        const decision = phone.getByRole('region', { name: say('publishing.approve.title') });
        await decision.getByText('вода поднялась', { exact: false }).waitFor();
        await expectAccessible(phone);
        await expectNoSidewaysScroll(phone);
        await decision.getByRole('button', { name: say('publishing.approve.atOnce') }).click();
        await phone.getByRole('region', { name: say('publishing.secondCheck.title') }).waitFor();

        for (const one of ['kk', 'ru'] as const) {
          const reader = await world().open(`/${one}/news/moh/${id}`, { language: one });
          await reader.getByRole('heading', { level: 1, name: words[one].title + own }).waitFor();
          await reader.getByRole('heading', { level: 2, name: one === 'kk' ? 'Қайда' : 'Куда' }).waitFor();
          await expectAccessible(reader);
          await reader.setViewportSize({ width: 390, height: 900 });
          await expectAccessible(reader);
          await expectNoSidewaysScroll(reader);
        }
      },
    );

    const screens: { path: (language: Language) => string; login?: string; ready: string }[] = [
      { path: () => '/publications', login: 'aigerim', ready: 'publishing.title' },
      { path: () => '/publications/new', login: 'aigerim', ready: 'publishing.new' },
      { path: (language) => `/${language}/news`, ready: 'newsroom.all' },
    ];
    test.each(
      screens.flatMap((screen) => (['kk', 'ru'] as const).map((language) => [screen.ready, language, screen] as const)),
    )('the screen %s is readable by everyone at 1440 and 390, in %s', async (_, language, { path, login, ready }) => {
      const page = await world().open(path(language), { language, ...(login ? { login } : {}) });
      await page.getByRole('heading', { level: 1, name: text(language, ready) }).waitFor();
      await page.getByRole('region').first().waitFor();
      await expectAccessible(page);
      await page.setViewportSize({ width: 390, height: 900 });
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });

    test('who saves second sees the other text first, and loses none of their own', async () => {
      const say = (key: string) => text('ru', key);
      const first = await world().open('/publications?view=drafts', { language: 'ru', login: 'aigerim' });
      await first.getByRole('link', { name: 'Комитет төрағасы тағайындалды' }).click();
      const lead = `${say('publishing.field.lead')}, ${label.kk}`;
      await first.getByLabel(lead).waitFor();
      const second = await world().open(new URL(first.url()).pathname, { language: 'ru', login: 'daniyar' });
      await second.getByLabel(lead).fill('Бірінші сақталған сөйлем');
      await first.getByLabel(lead).fill('Екінші сақталған сөйлем');
      const saved = (page: typeof first) => page.getByText(say('publishing.saved'));
      await second.getByRole('button', { name: say('publishing.save') }).click();
      await saved(second).waitFor();
      await first.getByRole('button', { name: say('publishing.save') }).click();
      await first.getByRole('alert').getByText('изменил другой человек').waitFor();
      await first.getByRole('button', { name: say('publishing.conflict.show') }).click();
      await first.getByText('Бірінші сақталған сөйлем').waitFor();
      await expectAccessible(first);
      await first.getByRole('button', { name: say('publishing.conflict.keep') }).click();
      await first.getByRole('button', { name: say('publishing.save') }).click();
      await saved(first).waitFor();
      expect(await first.getByLabel(lead).inputValue()).toBe('Екінші сақталған сөйлем');
    });

    test.each(['kk', 'ru'] as const)(
      'a section the law wants is added with its term and clause, and can be written for at once, in %s',
      async (language) => {
        const say = (key: string) => text(language, key);
        const login = language === 'kk' ? 'aigerim' : 'baurzhan';
        const page = await world().open('/publications', { language, login });
        await page
          .getByRole('button', { name: say('publishing.addSection') })
          .first()
          .click();
        const panel = page.getByRole('dialog');
        const kind = panel.getByRole('radio').first();
        await kind.check();
        const name = (await panel.locator('.mantine-Radio-label').first().textContent()) ?? '';
        await expectAccessible(page);
        await page.setViewportSize({ width: 390, height: 900 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await panel.getByRole('button', { name: say('publishing.addSection') }).click();
        await panel.waitFor({ state: 'detached' });
        await page.getByText(name, { exact: true }).first().waitFor();
        await page.goto('/publications/new');
        await page.locator('option', { hasText: name }).first().waitFor({ state: 'attached' });
      },
    );

    test('an address of an internet resource that is taken is refused beside its field, and nothing typed is lost', async () => {
      const say = (key: string) => text('ru', key);
      const page = await world().open('/home', { language: 'ru', login: 'aigerim' });
      // The demo bodies have both their resources; a screen that knows of none offers to add one, and the service decides.
      await page.route('**/api/publishing/resources', async (route) =>
        route.request().method() === 'GET'
          ? route.fulfill({ json: { asOf: new Date().toISOString(), items: [] } })
          : route.continue(),
      );
      await page.goto('/publications');
      await page.getByRole('button', { name: say('publishing.addResource') }).click();
      const panel = page.getByRole('dialog');
      for (const box of await panel.getByRole('textbox').all()) await box.fill('moh');
      await expectAccessible(page);
      await panel.getByRole('button', { name: say('publishing.addResource') }).click();
      await panel.getByRole('alert').waitFor();
      expect(await panel.getByLabel(say('publishing.slug')).inputValue()).toBe('moh');
      await expectAccessible(page);
    });

    test('the section that was not renewed is seen with its clause, and drafts are in no newsroom', async () => {
      const page = await world().open('/publications', { language: 'ru', login: 'aigerim' });
      await page.getByText(/^Просрочен с /).waitFor();
      await page.getByText('Приказ от 31.03.2025 № 124-НҚ', { exact: false }).first().waitFor();
      const reader = await world().open('/ru/news/moh', { language: 'ru' });
      await reader.getByRole('link', { name: 'В сёла отправлены 120 новых машин скорой помощи' }).waitFor();
      expect(await reader.getByText('Подъёмные для сельских врачей вырастут').count()).toBe(0);
    });
  });
}
