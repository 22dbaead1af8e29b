/** Reads the event schemas (the source of truth) and makes each one self-contained. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const eventsFolder = fileURLToPath(new URL('../events', import.meta.url));
const shared = '../types.v1.json#/$defs/';

/** Copies `schema` with references to the shared types turned into local ones; names what it used. */
function localise(schema, used) {
  if (Array.isArray(schema)) return schema.map((item) => localise(item, used));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== '$ref') return [key, key === 'examples' ? value : localise(value, used)];
      if (!value.startsWith(shared)) throw new Error(`A schema may refer to ${shared}… only, found ${value}`);
      used.add(value.slice(shared.length));
      return [key, `#/$defs/${value.slice(shared.length)}`];
    }),
  );
}

/**
 * All event schemas of a folder, each with its own `$defs`, ordered by domain and name.
 *
 * @param {string} folder a folder with one sub-folder per domain
 * @returns {Promise<{name: string, domain: string, schema: object}[]>}
 */
export async function readEventSchemas(folder = eventsFolder) {
  const { $defs } = JSON.parse(await readFile(join(folder, 'types.v1.json'), 'utf8'));
  const found = [];
  for (const domain of (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory())) {
    for (const file of (await readdir(join(folder, domain.name))).toSorted()) {
      const used = new Set();
      const schema = localise(JSON.parse(await readFile(join(folder, domain.name, file), 'utf8')), used);
      schema.$defs = Object.fromEntries([...used].toSorted().map((type) => [type, $defs[type]]));
      found.push({ name: file.replace(/\.v1\.json$/, ''), domain: domain.name, schema });
    }
  }
  return found.toSorted((a, b) => a.domain.localeCompare(b.domain) || a.name.localeCompare(b.name));
}
