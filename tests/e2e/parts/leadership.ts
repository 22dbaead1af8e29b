import { expectFine } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

export function leadership(world: TheWorld): void {
  test.each(['kk', 'ru'] as const)(
    'the authorized person says who is away today, sees who stands in, and takes it back, in %s',
    async (language) => {
      const say = (key: string) => text(language, key);
      const page = await world().open('/leadership', { language, login: 'aigerim' });
      const leaders = page.getByRole('region', { name: say('leadership.leaders') });
      const absences = page.getByRole('region', { name: say('leadership.absences') });
      await leaders.getByText(say('leadership.head'), { exact: true }).waitFor();
      await page.getByRole('button', { name: say('leadership.recordAbsence') }).click();
      const panel = page.getByRole('dialog');
      await panel.getByLabel(say('leadership.to')).waitFor();
      await expectFine(page);
      await panel.getByRole('button', { name: say('leadership.save') }).click();
      await panel.waitFor({ state: 'detached' });
      await absences.getByRole('listitem').first().waitFor();
      await expectFine(page);
      await absences.getByRole('button').first().click();
      await absences.getByText(say('leadership.noAbsences')).waitFor();
    },
  );
}
