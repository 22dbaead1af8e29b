import type { PublicationItem, Section, SectionTerm } from '../../api/publishing-types';
import type { Language } from '../../api/types';
import { languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';

/** Sentences about publications and sections in the reader's language. */
export function usePublicationWords() {
  const { t, language, dates } = useWords();

  /** The title in the reader's language, else in the first language it exists in. */
  function titleOf({ titles }: Pick<PublicationItem, 'titles'>): { text: string; lang: Language | undefined } {
    const lang = [language, ...languages].find((one) => titles[one]);
    return { text: (lang && titles[lang]) || t('publishing.untitled'), lang };
  }

  const stateOf = ({ state, revision }: Pick<PublicationItem, 'state' | 'revision'>): string =>
    revision
      ? `${t(`publishing.state.${state}`)}, ${t(`publishing.revision.${revision}`)}`
      : t(`publishing.state.${state}`);

  function freshnessOf({ freshness, freshUntil, staleSince }: Section): string {
    if (freshness === 'stale') return t('publishing.freshness.stale', { moment: dates.moment(staleSince ?? '') });
    if (freshness === 'no-term' || !freshUntil) return t('publishing.freshness.no-term');
    return t(`publishing.freshness.${freshness}`, { moment: dates.moment(freshUntil) });
  }

  const termOf = ({ term }: { term: SectionTerm | null }): string =>
    term ? t(`publishing.term.${term.begins}`, { count: term.value }) : '';

  return { titleOf, stateOf, freshnessOf, termOf };
}

export const toneOf = (freshness: Section['freshness']): string | undefined =>
  ({ stale: 'late', 'due-today': 'today', fresh: 'fine', 'no-term': undefined })[freshness];
