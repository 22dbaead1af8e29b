import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { Language, TheWorld } from '../support/world.js';

const both = ['kk', 'ru'] as const;
const widths = [1440, 390] as const;
const wordsOf = { kk: 'аурухананың жылуы', ru: 'льготное лекарство' };
const foundOf = { kk: 'Аудандық ауруханада неге жылу жоқ', ru: 'Комментарий по закупкам льготных лекарств' };

export function queue(world: TheWorld): void {
  const open = (language: Language, width: 1440 | 390 = 1440, login = 'aigerim', path = '/requests') =>
    world().open(path, { language, width, login });

  describe('the queue of a press service', () => {
    test.each(both.flatMap((language) => widths.map((width) => [language, width] as const)))(
      'story 1: finds a request by other forms of its words, with the hits marked (%s, %i px)',
      async (language, width) => {
        const page = await open(language, width);
        await page.getByRole('list', { name: text(language, 'queue.title') }).waitFor();
        await page.keyboard.press('/');
        await page.keyboard.type(wordsOf[language]);
        await page.keyboard.press('Enter');
        const hit = page.getByRole('listitem').filter({ hasText: foundOf[language] });
        await hit.locator('mark').first().waitFor();
        expect(await page.getByRole('checkbox').count()).toBe(1);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      },
    );

    test('Kazakh typed without its letters, and in Latin letters, finds the same', async () => {
      const page = await open('kk');
      for (const words of ['жедел жардем коликтерин', 'zhedel zhardem']) {
        await page.getByRole('searchbox').fill(words);
        await page.getByRole('searchbox').press('Enter');
        await page.getByRole('heading', { level: 1, name: text('kk', 'queue.found', { q: words }) }).waitFor();
        await page.getByRole('link', { name: 'Жедел жәрдем көліктерін бөлу кестесі' }).waitFor();
      }
      await page.getByRole('searchbox').fill('!!! & ((( 🚑');
      await page.getByRole('searchbox').press('Enter');
      await page.getByText(text('kk', 'queue.nothingFound')).waitFor();
    });

    test.each(both.flatMap((language) => widths.map((width) => [language, width] as const)))(
      'narrows, saves what it is narrowed to, goes back to it and deletes it (%s, %i px)',
      async (language, width) => {
        const page = await open(language, width);
        const name = `${language} ${width}`;
        await page.getByRole('button', { name: text(language, 'queue.filter'), exact: true }).click();
        await page.getByRole('combobox', { name: text(language, 'queue.language') }).click();
        await page.getByRole('option', { name: text(language, 'inLanguage.kk') }).click();
        await page.getByRole('button', { name: text(language, 'queue.registeredTo'), exact: true }).click();
        await page.locator('[aria-current="date"]').click();
        await page.getByRole('textbox', { name: text(language, 'queue.filterName') }).fill(name);
        await expectAccessible(page);
        await page.getByRole('button', { name: text(language, 'queue.filterSave') }).click();
        const saved = page.getByRole('group', { name: text(language, 'queue.filterSaved') });
        const chip = saved.getByRole('button', { name, exact: true });
        await chip.waitFor();
        expect(await chip.getAttribute('aria-pressed')).toBe('true');
        await chip.click();
        await page.waitForURL((url) => !url.search.includes('language'));
        await page.reload();
        await chip.click();
        await page.waitForURL(({ search }) => search.includes('language=kk') && search.includes('registeredTo=20'));
        await expectNoSidewaysScroll(page);
        await saved.getByRole('button', { name: text(language, 'queue.filterRemove', { name }) }).click();
        await chip.waitFor({ state: 'detached' });
      },
    );

    test('a shared filter is seen by the colleagues, and they cannot delete it', async () => {
      const owner = await open('ru');
      await owner.getByRole('button', { name: text('ru', 'queue.filter'), exact: true }).click();
      await owner.getByRole('textbox', { name: text('ru', 'queue.filterName') }).fill('Общий');
      await owner.getByRole('checkbox', { name: text('ru', 'queue.filterShare') }).check();
      await owner.getByRole('button', { name: text('ru', 'queue.filterSave') }).click();
      await owner.getByRole('button', { name: /^Общий/ }).waitFor();
      const colleague = await open('ru', 1440, 'daniyar');
      await colleague.getByRole('button', { name: /^Общий/ }).waitFor();
      expect(
        await colleague.getByRole('button', { name: text('ru', 'queue.filterRemove', { name: 'Общий' }) }).count(),
      ).toBe(0);
    });

    test.each(both.flatMap((language) => widths.map((width) => [language, width] as const)))(
      'gives several requests at once and says what became of each (%s, %i px)',
      async (language, width) => {
        const page = await open(language, width, 'aigerim', '/requests?view=all');
        const boxes = page.getByRole('list', { name: text(language, 'queue.title') }).getByRole('checkbox');
        await boxes.nth(2).check();
        await boxes.nth(3).check();
        await page.getByText(text(language, 'queue.selected', { count: '2' })).waitFor();
        await expectAccessible(page);
        await page.getByRole('button', { name: text(language, 'queue.selectedAssign') }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText(text(language, 'assign.whom')).waitFor();
        await expectAccessible(page);
        await dialog.getByRole('button', { name: text(language, 'assign.submit') }).click();
        await dialog.getByRole('status').waitFor();
        await expectNoSidewaysScroll(page);
        await dialog.getByRole('button', { name: text(language, 'bulk.done') }).click();
        await dialog.waitFor({ state: 'detached' });
        expect(await page.getByText(text(language, 'queue.selected', { count: '2' })).count()).toBe(0);
      },
    );

    test('x selects the row with the focus, and a acts on what is selected', async () => {
      const page = await open('ru');
      await page.locator('a[data-request]').nth(1).waitFor();
      for (const key of ['j', 'x', 'j', 'x', 'a']) await page.keyboard.press(key);
      await page.getByRole('dialog').getByText(text('ru', 'assign.whom')).waitFor();
      expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(2);
    });

    test.each(both)(
      'shows who has a request open and who writes its answer (%s)',
      async (language) => {
        const colleague = await open(language, 1440, 'daniyar');
        await colleague.getByRole('link', { name: foundOf[language] }).click();
        const answer = colleague.locator('form#answer textarea').first();
        await answer.focus();
        const page = await open(language, 390);
        const row = page.getByRole('listitem').filter({ hasText: foundOf[language] });
        await row.getByText(/Данияр|Daniyar/).waitFor();
        await expectAccessible(page);
        await row.getByRole('link').click();
        await page
          .getByRole('status', { name: text(language, 'queue.here') })
          .getByText(/Данияр/)
          .waitFor();
        await colleague.goto('/requests');
        await page
          .getByRole('status', { name: text(language, 'queue.here') })
          .getByText(/Данияр/)
          .waitFor({ state: 'detached', timeout: 60_000 });
      },
      120_000,
    );

    test('shows at least five requests at 900 px, and in the compact view all there are up to ten', async () => {
      const page = await open('kk');
      await page.getByRole('list', { name: text('kk', 'queue.title') }).waitFor();
      const visible = () =>
        page.evaluate<number>(
          `[...document.querySelectorAll('a[data-request]')].filter((a) => a.closest('li').getBoundingClientRect().bottom <= innerHeight).length`,
        );
      expect(await visible()).toBeGreaterThanOrEqual(5);
      await page.getByRole('button', { name: text('kk', 'queue.compact') }).click();
      const heights = await page.evaluate<{ top: number; row: number }>(
        `({ top: document.querySelector('a[data-request]').closest('li').getBoundingClientRect().top, row: document.querySelector('a[data-request]').closest('li').getBoundingClientRect().height })`,
      );
      expect((900 - heights.top) / heights.row).toBeGreaterThanOrEqual(10);
    });

    test.each(['waiting', 'stuck'] as const)(
      'has a view of what is %s, with words of its own when empty',
      async (view) => {
        const page = await open('kk', 390, 'aigerim', `/requests?view=${view}`);
        await page
          .getByRole('button', { name: new RegExp(`^${text('kk', `queue.view.${view}`)}`), pressed: true })
          .waitFor();
        await page
          .getByText(text('kk', `queue.empty.${view}`))
          .or(page.locator('a[data-request]').first())
          .first()
          .waitFor();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      },
    );
  });
}
