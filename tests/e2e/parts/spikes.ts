import { expectAccessible, expectFine, expectNoSidewaysScroll } from '../support/axe.js';
import { text } from '../support/texts.js';
import type { TheWorld } from '../support/world.js';

/** That the akimat's sources have been read for long, and that what was found came out just now: only time would bring both. */
const akimat = `body_id = (select body_id from body where name->>'ru' like '%Туркестанской%')`;
const aWave = [
  `update source set created_at = created_at - interval '40 days' where ${akimat}`,
  `update article set published_at = clock_timestamp() where id in
     (select article_id from assessment where about is not null and ${akimat})`,
  `update body set spike_look_at = clock_timestamp() where ${akimat}`,
];

/** More is written about the body than is usual. */
export function spikes(world: TheWorld): void {
  describe('a wave of coverage', () => {
    beforeAll(async () => {
      for (const statement of aWave) await world().system.sql('monitoring', statement, []);
    });

    test.each(['kk', 'ru'] as const)(
      'in %s: stands above the stories and opens all that was published',
      async (language) => {
        const say = (key: string) => text(language, key);
        const page = await world().open('/stories', { language, login: 'baurzhan' });
        const waves = page.getByRole('list', { name: say('spikes.name') });
        await waves.getByRole('link').first().waitFor();
        await expectFine(page);
        await waves.getByRole('link').first().click();
        const articles = page.getByRole('region', { name: say('story.articles') });
        await articles.getByRole('listitem').first().waitFor();
        await expectFine(page);
      },
    );

    test('of negative coverage is a matter of the head, on a phone', async () => {
      const say = (key: string) => text('kk', key);
      const page = await world().open('/inbox', { language: 'kk', login: 'akim', width: 390 });
      await page
        .getByRole('link', { name: say('inbox.openSpike') })
        .first()
        .waitFor();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page
        .getByRole('link', { name: say('inbox.openSpike') })
        .first()
        .click();
      await page.getByRole('region', { name: say('story.articles') }).waitFor();
    });
  });
}
