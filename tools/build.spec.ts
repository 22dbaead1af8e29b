import { spawnSync } from 'node:child_process';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const build = (workspace: string) => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/build.mjs'), workspace], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
};

test('an output whose source is gone goes, with its folder; the others stay as they were', async () => {
  build('libs/law');
  const dist = join(root, 'libs/law/dist');
  const before = await stat(join(dist, 'index.js'));
  await mkdir(join(dist, 'moved/away'), { recursive: true });
  await writeFile(join(dist, 'moved/away/rule.js'), 'export {};');
  await writeFile(join(dist, 'moved/away/rule.js.map'), '{}');
  build('libs/law');
  expect(await readdir(dist)).not.toContain('moved');
  expect((await stat(join(dist, 'index.js'))).mtimeMs).toBe(before.mtimeMs);
});

test('neither tests nor what only tests use is shipped', async () => {
  build('libs/messaging');
  const files = await readdir(join(root, 'libs/messaging/dist'), { recursive: true });
  expect(files).toContain('index.js');
  expect(files.filter((file) => /\.spec\.|(^|[\\/])testing([\\/]|$)/.test(file))).toEqual([]);
});
