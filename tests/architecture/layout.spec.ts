import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = globSync('{apps,libs}/*/src/**/*.{ts,tsx}', { cwd: root });

/** Nothing but re-exports. */
function isBarrel(text: string): boolean {
  const rest = text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '').replace(/export[^;]*? from '[^']+'( with \{[^}]*\})?;/g, '');
  return /export[^;]*? from '/.test(text) && rest.trim() === '';
}

describe('the layout keeps to its rules', () => {
  it('has no barrel but the index of a library or an app', () => {
    const barrels = sources
      .filter((file) => !/^(libs|apps)\/[^/]+\/src\/index\.ts$/.test(file))
      .filter((file) => isBarrel(readFileSync(`${root}/${file}`, 'utf8')));
    expect(barrels).toEqual([]);
  });

  it('tags every workspace, for an untagged one would be allowed to import anything', () => {
    const untagged = globSync(['{apps,libs}/*/package.json', 'cli/package.json'], { cwd: root }).filter((file) => {
      const { nx } = JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as { nx?: { tags?: string[] } };
      return !nx?.tags?.length;
    });
    expect(untagged).toEqual([]);
  });

  it('silences no type error', () => {
    const silenced = sources.filter((file) =>
      /@ts-(ignore|nocheck|expect-error)/.test(readFileSync(`${root}/${file}`, 'utf8')),
    );
    expect(silenced).toEqual([]);
  });
});
