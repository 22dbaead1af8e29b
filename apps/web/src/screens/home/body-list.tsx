import { Link } from 'react-router';
import { useBodies } from '../../api/coordination';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import classes from '../form.module.css';

/** The state bodies of this installation; each leads to its public form, or to its register of answered requests. */
export function BodyList({ to = 'ask' }: { to?: 'ask' | 'register' }) {
  const { t, say, language } = useWords();
  const { data: bodies, error, refetch } = useBodies();
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!bodies) return <Loading rows={2} height={48} />;
  if (bodies.length === 0) return <EmptyNote title={t('welcome.noBodies')} />;
  return (
    <ul className={classes.bodies}>
      {bodies.map((body) => (
        <li key={body.id}>
          <Link to={`/${language}/${to}/${body.slug}`}>{say(body.name)}</Link>
        </li>
      ))}
    </ul>
  );
}
