import type { Language } from '@baspasoz/contracts';

const known: readonly Language[] = ['kk', 'ru', 'en'];

/**
 * The language to answer in: `?lang=`, else the best of `Accept-Language`, else Kazakh, the state language.
 * `kz` is taken for `kk`: it is what most visitors and many systems here write.
 */
export function negotiateLanguage(asked: unknown, acceptLanguage: string | undefined): Language {
  return languageOf(asked) ?? bestAccepted(acceptLanguage) ?? 'kk';
}

function bestAccepted(header: string | undefined): Language | undefined {
  if (!header || header.length > 1000) return undefined;
  const ranked = header
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().split(';');
      const quality = options.map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1]).find((q) => q !== undefined);
      return { language: languageOf(tag), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked.find(({ language }) => language !== undefined)?.language;
}

function languageOf(tag: unknown): Language | undefined {
  if (typeof tag !== 'string') return undefined;
  const primary = tag.trim().toLowerCase().split('-')[0];
  return primary === 'kz' ? 'kk' : known.find((language) => language === primary);
}
