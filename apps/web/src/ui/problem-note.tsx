import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import classes from './notes.module.css';

interface Props {
  problem: unknown;
  onRetry?: () => void;
}

/** Says what happened and what to do, in the reader's language; the service has already translated its own problems. */
export function ProblemNote({ problem, onRetry }: Props) {
  const { t } = useTranslation();
  const known = problem instanceof ApiProblem && problem.status > 0 ? problem : undefined;
  const title = known?.title || t(known ? 'problem.unknown' : 'problem.unreachable');
  const detail = known ? known.detail : t('problem.unreachableDetail');
  return (
    <div className={classes.problem} role="alert">
      <p className={classes.noteTitle}>{title}</p>
      {detail && detail !== title && <p>{detail}</p>}
      {known && known.fields.length > 0 && (
        <ul>
          {known.fields.map((error) => (
            <li key={`${error.field} ${error.message}`}>{error.message}</li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button variant="default" size="sm" onClick={onRetry}>
          {t('problem.retry')}
        </Button>
      )}
    </div>
  );
}
