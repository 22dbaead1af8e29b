import { rename, writeFile } from 'node:fs/promises';

/** Writes JSON that only the owner may read; whoever reads meanwhile finds the old file or the new one, whole. */
export async function writePrivate(file, value) {
  const half = `${file}.${process.pid}`;
  await writeFile(half, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(half, file);
}
