import { expectFine } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

/** An officer's terms in a calendar program. */
export function calendarFeed(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'the secret address of an officer’s calendar is shown once, read by a program, and dead when it is renewed or shut, in %s',
    async (language) => {
      const say = (key: string) => text(language, `calendarFeed.${key}`);
      const page = await world().open('/requests', { language, login: 'daniyar' });
      const openDrawer = () => page.getByRole('button', { name: say('link') }).click();
      const drawer = page.getByRole('dialog');
      const address = drawer.getByLabel(say('address'));
      const status = async (url: string) => (await fetch(url)).status;

      await openDrawer();
      await drawer.getByRole('button', { name: say('open') }).click();
      const first = await address.inputValue();
      const calendar = await fetch(first);
      expect(calendar.status).toBe(200);
      expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR/);
      await expectFine(page);

      await page.reload();
      await openDrawer();
      await drawer.getByRole('button', { name: say('renew') }).click();
      const second = await address.inputValue();
      expect([await status(first), await status(second)]).toEqual([404, 200]);
      await drawer.getByRole('button', { name: say('revoke') }).click();
      await address.waitFor({ state: 'detached' });
      expect(await status(second)).toBe(404);
    },
    90_000,
  );
}
