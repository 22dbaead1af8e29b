import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permitted } from './permissions';

test('the web offers a deed to exactly the roles of the permission table', () => {
  const table = readFileSync(join(import.meta.dirname, '../../../../docs/permissions.md'), 'utf8');
  const rolesOf = (name: string) =>
    table
      .split('\n')
      .find((line) => line.startsWith(`| \`${name}\``))
      ?.split('|')[3]
      ?.trim()
      .split(', ');
  expect(Object.fromEntries(Object.keys(permitted).map((name) => [name, rolesOf(name)]))).toEqual(permitted);
});
