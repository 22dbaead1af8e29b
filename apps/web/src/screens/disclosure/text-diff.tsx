import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words';
import classes from './disclosure.module.css';

/** What was taken out of the original and what stands in its place, word by word; nothing when nothing was changed. */
export function TextDiff({ before, after, language }: { before: string; after: string; language: string }) {
  const { t } = useWords();
  const pieces = useMemo(() => diffWordsWithSpace(before, after), [before, after]);
  if (pieces.every(({ added, removed }) => !added && !removed))
    return <p className={classes.facts}>{t('disclosure.unchanged')}</p>;
  return (
    <details open className={classes.diff}>
      <summary>{t('disclosure.changes')}</summary>
      <p lang={language}>
        {pieces.map(({ added, removed, value }, index) => {
          if (removed) return <del key={index}>{value}</del>;
          return added ? <ins key={index}>{value}</ins> : <span key={index}>{value}</span>;
        })}
      </p>
    </details>
  );
}
