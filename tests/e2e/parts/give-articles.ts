import { expectAccessible, expectFine, expectNoSidewaysScroll } from '../support/axe.js';
import { mark } from '../support/mark.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

/** What an officer has seen where no feed is. */
export function giveArticles(world: TheWorld): void {
  describe('what was published where no feed is', () => {
    test('in kk: is handed in from a phone, and its story opened', async () => {
      const say = (key: string) => text('kk', key);
      const page = await world().open('/stories', { language: 'kk', login: 'baurzhan', width: 390 });
      await page.getByRole('button', { name: say('given.name') }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByLabel(say('given.outlet')).fill('Шымкент бүгін');
      await drawer.getByLabel(say('given.url')).fill('https://t.me/example/17');
      await drawer
        .getByLabel(say('given.title'))
        .fill(`Түркістан облысының әкімдігі ауылды жылусыз қалдырды, тұрғындар шағымданды ${mark()}`);
      await drawer
        .getByLabel(say('given.text'))
        .fill(
          'Түркістан облысының әкімдігі берген уәдесін орындамады. Тұрғындар екі апта жылусыз отыр, балалар ауырып жатыр, әкімдік жауап бермеді.',
        );
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await drawer.getByRole('button', { name: say('given.submit') }).click();
      await drawer.getByRole('status').getByRole('link').click();
      await page
        .getByRole('region', { name: say('story.articles') })
        .getByText('Шымкент бүгін')
        .waitFor();
    });

    test('in ru: comes as the table of another monitor, with each row that cannot be read named', async () => {
      const say = (key: string) => text('ru', key);
      const page = await world().open('/stories', { language: 'ru', login: 'baurzhan' });
      await page.getByRole('button', { name: say('given.name') }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByRole('button', { name: say('given.way.table') }).click();
      const table = [
        'Издание;Заголовок;Дата',
        `Вечерний Шымкент;В области открыли библиотеку ${mark()};01.04.2026 10:00`,
        'Вечерний Шымкент;Без даты;однажды',
      ].join('\n');
      await drawer
        .locator('input[type=file]')
        .setInputFiles({ name: 'monitoring.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
      await drawer.getByText(say('given.fault.unreadable-date')).waitFor();
      await drawer.getByText('В области открыли библиотеку').waitFor();
      await expectFine(page);
    });
  });
}
