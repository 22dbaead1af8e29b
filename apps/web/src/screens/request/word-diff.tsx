import { diffWords } from 'diff';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

interface Props {
  before: string;
  after: string;
  /** `both` shows what went and what came; `after` only what came. */
  show?: 'both' | 'after';
}

/** A text with its changed words marked, never by colour alone: what went is struck through, what came is underlined. */
export function WordDiff({ before, after, show = 'both' }: Props) {
  const { t } = useWords();
  return diffWords(before, after, { intlSegmenter: undefined }).map((part, index) => {
    if (part.added)
      return (
        <ins key={index} className={classes.came} aria-label={t('diff.came')}>
          {part.value}
        </ins>
      );
    if (part.removed)
      return (
        show === 'both' && (
          <del key={index} className={classes.went} aria-label={t('diff.went')}>
            {part.value}
          </del>
        )
      );
    return <span key={index}>{part.value}</span>;
  });
}
