import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Source } from '../../api/source-types';
import { useChangeSource } from '../../api/sources';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from './sources.module.css';
import { useSourceWords } from './use-source-words';

/** One source: how it is doing in words, when it was asked and will be, what was wrong last. */
export function SourceRow({ source, manages }: { source: Source; manages: boolean }) {
  const { t } = useWords();
  const words = useSourceWords();
  const change = useChangeSource(source.id);
  const paused = source.state === 'paused';
  return (
    <li className={classes.row} data-state={source.state}>
      <p className={classes.state}>{t(`sourceState.${source.state}`)}</p>
      <div className={classes.what}>
        <Link to={`/sources/${source.id}`} className={classes.name}>
          {source.name}
        </Link>
        <p className={classes.facts}>{source.url}</p>
        {source.lastProblem && (
          <p className={classes.trouble}>
            {words.trouble(source.lastProblem)} · {words.moment(source.lastProblem.at)}
          </p>
        )}
        {change.error && <ProblemNote problem={change.error} />}
      </div>
      <dl className={classes.times}>
        <div>
          <dt>{t('sources.lastItem')}</dt>
          <dd>{words.moment(source.lastItemAt)}</dd>
        </div>
        <div>
          <dt>{t('sources.lastFetch')}</dt>
          <dd>{words.moment(source.lastFetchedAt)}</dd>
        </div>
        {source.nextFetchAt && (
          <div>
            <dt>{t('sources.nextFetch')}</dt>
            <dd>{words.moment(source.nextFetchAt)}</dd>
          </div>
        )}
      </dl>
      {manages && (
        <Button
          size="sm"
          variant="default"
          className={classes.deed}
          loading={change.isPending}
          aria-label={t(paused ? 'sources.resumeOne' : 'sources.pauseOne', { name: source.name })}
          onClick={() => change.mutate({ paused: !paused })}
        >
          {t(paused ? 'sources.resume' : 'sources.pause')}
        </Button>
      )}
    </li>
  );
}
