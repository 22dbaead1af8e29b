import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const types = { css: 'text/css; charset=utf-8', svg: 'image/svg+xml', woff2: 'font/woff2' };
const own = ['office.css', 'mark.svg'];
const font = /^noto-sans-(cyrillic-ext|cyrillic|latin)-(400|600)-normal\.woff2$/;

function fileOf(name) {
  if (own.includes(name)) return fileURLToPath(new URL(name, import.meta.url));
  if (font.test(name)) return fileURLToPath(import.meta.resolve(`@fontsource/noto-sans/files/${name}`));
  return undefined;
}

/**
 * Answers `/assets/…`: the style, the mark and the fonts of the pages the tools serve.
 * @param {import('node:http').ServerResponse} response
 */
export async function serveAsset(response, path) {
  const name = path.slice('/assets/'.length);
  const file = fileOf(name);
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, { 'content-type': types[name.split('.').at(-1)], 'cache-control': 'public, max-age=3600' });
  response.end(await readFile(file));
}
