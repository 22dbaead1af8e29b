import {
  breakingChanges,
  eventNames,
  validateReceivedEvent,
  type JsonSchema,
  type SchemaSet,
} from '@baspasoz/contracts';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const releasedFolder = join(root, 'libs/contracts/released');
const versions = readdirSync(releasedFolder).toSorted();

/** The schemas as released with a version, by event name. */
function released(version: string): SchemaSet {
  const files = readdirSync(join(releasedFolder, version), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const schema = JSON.parse(readFileSync(join(releasedFolder, version, file), 'utf8')) as JsonSchema;
        return [String(schema['title']), schema];
      }),
  );
}

/** The schemas as they are now, bundled by the generator's own reader. */
function current(): SchemaSet {
  const program = `import { readEventSchemas } from './libs/contracts/scripts/schemas.mjs';
    console.log(JSON.stringify(Object.fromEntries((await readEventSchemas()).map(({ name, schema }) => [name, schema]))));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as SchemaSet;
}

describe.each(versions)('against the released contracts %s', (version) => {
  const before = released(version);

  it('nothing was removed, renamed, narrowed or newly required', () => {
    expect(Object.keys(before).length).toBeGreaterThan(0);
    expect(breakingChanges(before, current())).toEqual([]);
  });

  it('every old example still validates', () => {
    for (const [name, schema] of Object.entries(before)) {
      expect(eventNames).toContain(name);
      for (const example of schema['examples'] as unknown[]) expect(validateReceivedEvent(name, example)).toEqual([]);
    }
  });
});

describe('what is generated from the schemas', () => {
  it('is current: types, schemas, AsyncAPI document and catalogue page', () => {
    const { status, stderr } = spawnSync(process.execPath, ['libs/contracts/scripts/generate.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
