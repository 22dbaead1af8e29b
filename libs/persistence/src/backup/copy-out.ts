import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { escapeIdentifier, type Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { TableBackup } from './manifest.js';

/** Session settings under which equal rows give equal text, whatever the server's own are. */
export const plainText = `set timezone = 'UTC'; set datestyle = 'ISO, MDY'; set intervalstyle = 'postgres';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8';`;

const NEW_LINE = 0x0a;

/**
 * Streams the rows of a table, in the order of its primary key, and tells what went by. A row is a line: COPY escapes the line
 * ends inside of texts.
 */
export async function copyOut(
  client: Client,
  table: { name: string; columns: string[]; key: string[] },
  sink: NodeJS.WritableStream,
): Promise<TableBackup> {
  const list = (names: string[]) => names.map(escapeIdentifier).join(', ');
  const order = table.key.length > 0 ? `order by ${list(table.key)}` : '';
  const select = `select ${list(table.columns)} from ${escapeIdentifier(table.name)} ${order}`;
  const hash = createHash('sha256');
  let rows = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      for (let at = chunk.indexOf(NEW_LINE); at !== -1; at = chunk.indexOf(NEW_LINE, at + 1)) rows += 1;
      done(null, chunk);
    },
  });
  await pipeline(client.query(copyTo(`copy (${select}) to stdout`)), meter, sink);
  return { name: table.name, columns: table.columns, rows, sha256: hash.digest('hex') };
}
