import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Numbers 0..1, the same every run (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const file = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url));
const rows = (name: string) =>
  gunzipSync(file(`data/monitoring/${name}.jsonl.gz`))
    .toString()
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** Real news sentences, each once: Russian of two shared tasks, Kazakh of the demonstration's feeds and the project's own labels. */
export function newsSentences(): Record<'kk' | 'ru', string[]> {
  const feed = file('tools/feeds/data/dala-habar.rss.xml').toString();
  const kazakh = [...feed.matchAll(/<description>([^<]+)</g)].map(([, text]) => text ?? '').slice(1);
  const long = (text: string) => text.split(/\s+/).length >= 8;
  return {
    kk: [...new Set([...kazakh, ...rows('kk_news_own_labels')])].filter(long),
    ru: [...new Set([...rows('ru_news_entity_sent'), ...rows('ru_news_opinion_sent')])].filter(long),
  };
}

/** Articles of `size` sentences, none of which two of them share. */
export function articlesFrom(sentences: readonly string[], size: number): string[][] {
  const whole = Math.floor(sentences.length / size);
  return Array.from({ length: whole }, (_, at) => sentences.slice(at * size, (at + 1) * size));
}
