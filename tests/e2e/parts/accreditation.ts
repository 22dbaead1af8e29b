import { expectAccessible, expectNoSidewaysScroll } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

export function accreditation(world: TheWorld): void {
  describe('accreditation', () => {
    const sizes = [1440, 390] as const;
    const looks = (['kk', 'ru'] as const).flatMap((language) => sizes.map((width) => ({ language, width })));

    test.each(looks)('has accessible screens in $language at $width px', async ({ language, width }) => {
      const say = (key: string) => text(language, key);
      const page = await world().open('/accreditations', { language, width, login: 'aigerim' });
      const look = async () => {
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      };
      await page.locator('a[data-accreditation]').first().waitFor();
      await look();
      await page.locator('a[data-accreditation]').first().click();
      await page.getByRole('region', { name: say('accreditation.term') }).waitFor();
      await look();
      await page.getByRole('button', { name: say('accreditation.action.refuse'), exact: true }).click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
      await look();
      await page.goto('/accreditation-registers');
      await page.getByText('Меридиан').first().waitFor();
      await look();
      await page.goto('/accreditations/new');
      await page.getByRole('checkbox').first().waitFor();
      await look();
    });

    test.each(looks)(
      'shows a journalist the card and whoever checks it that it is valid, in $language at $width px',
      async ({ language, width }) => {
        const say = (key: string) => text(language, key);
        const page = await world().open('/my-accreditation', { language, width, login: 'journalist' });
        await page
          .getByRole('link', { name: say('accreditation.checkLink') })
          .first()
          .waitFor();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        const address = await page
          .getByRole('link', { name: say('accreditation.checkLink') })
          .first()
          .getAttribute('href');
        const guard = await world().open(address ?? '', { language, width });
        await guard.getByRole('heading', { name: say('accreditation.cardIs.valid') }).waitFor();
        await guard.getByText('Динара Әлімова').waitFor();
        await expectAccessible(guard);
        await expectNoSidewaysScroll(guard);
      },
    );

    test('has an outlet corrected in its register; who saves on what they no longer see is told so', async () => {
      const say = (key: string) => text('ru', key);
      const open = async (login: string) => {
        const page = await world().open('/accreditation-registers', { language: 'ru', login });
        await page
          .getByRole('region', { name: say('accreditation.outlets') })
          .getByRole('button', { name: say('accreditation.change') })
          .first()
          .click();
        const editor = page.getByRole('dialog').getByLabel(say('accreditation.editor'));
        await editor.waitFor();
        return {
          page,
          editor,
          save: page.getByRole('dialog').getByRole('button', { name: say('accreditation.save') }),
        };
      };
      const first = await open('aigerim');
      const second = await open('daniyar');
      await expectAccessible(first.page);
      await first.editor.fill('Гүлнар Сейіт');
      await first.save.click();
      await first.page.getByRole('dialog').waitFor({ state: 'detached' });
      await second.editor.fill('Серик Ахметов');
      await second.save.click();
      await second.page.getByRole('dialog').getByRole('alert').waitFor();
      expect(await second.editor.inputValue()).toBe('Серик Ахметов');
    });

    test('is granted on the documents seen, and the card is void at once when it is revoked', async () => {
      const say = (key: string) => text('ru', key);
      const page = await world().open('/accreditations', { language: 'ru', login: 'aigerim' });
      await page.locator('a[data-accreditation]').first().click();
      await page.getByRole('button', { name: say('accreditation.action.grant'), exact: true }).click();
      const dialog = page.getByRole('dialog');
      for (const box of await dialog.getByRole('checkbox').all()) await box.check();
      await dialog.getByRole('button', { name: say('accreditation.action.grant'), exact: true }).click();
      const check = page.getByRole('link', { name: say('accreditation.checkLink') });
      const address = (await check.getAttribute('href')) ?? '';
      const guard = await world().open(address, { language: 'ru' });
      await guard.getByRole('heading', { name: say('accreditation.cardIs.valid') }).waitFor();

      await page.getByRole('button', { name: say('accreditation.action.revoke'), exact: true }).click();
      await dialog.getByRole('radio').first().check();
      await dialog.getByLabel(say('accreditation.basis')).fill('Заявление главного редактора № 12 от 20.11.2026');
      await dialog.getByLabel(say('refuse.reasoning')).fill('Редакция сообщила о прекращении трудовых отношений.');
      await dialog.getByRole('button', { name: say('accreditation.action.revoke'), exact: true }).click();
      await page.getByRole('region', { name: say('accreditation.revocation') }).waitFor();
      await guard.reload();
      await guard.getByRole('heading', { name: say('accreditation.cardIs.revoked') }).waitFor();
    });
  });
}
