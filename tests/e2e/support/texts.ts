import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from './world.js';

type Tree = { [key: string]: string | Tree };

const catalogue = (language: Language): Tree =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../apps/web/src/i18n/${language}.json`, import.meta.url)), 'utf8'),
  ) as Tree;

const catalogues = { kk: catalogue('kk'), ru: catalogue('ru'), en: catalogue('en') };

/** A text of the web as its reader sees it; `{{…}}` are replaced by the values given. */
export function text(language: Language, key: string, values: Record<string, string> = {}): string {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>(
      (tree, step) => (typeof tree === 'object' ? tree[step] : undefined),
      catalogues[language],
    );
  if (typeof found !== 'string') throw new Error(`no text ${key} in ${language}`);
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

export const kazakhMonths = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан';
