import { Fragment } from 'react';
import { Link } from 'react-router';
import type { RequestDetails, RequestLink } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

/** The same question of the same requester, before and after: each is answered, and one answer may serve them all. */
export function Repeats({ request }: { request: RequestDetails }) {
  const { t } = useWords();
  return (
    <>
      {request.repeats && <Line words={t('request.repeats')} links={[request.repeats]} />}
      {request.repeatedBy.length > 0 && <Line words={t('request.repeatedBy')} links={request.repeatedBy} />}
    </>
  );
}

function Line({ words, links }: { words: string; links: RequestLink[] }) {
  return (
    <p className={classes.facts}>
      {words}
      {links.map(({ id, number }, index) => (
        <Fragment key={id}>
          {index === 0 ? ' ' : ', '}
          <Link to={`/requests/${id}`}>{number}</Link>
        </Fragment>
      ))}
    </p>
  );
}
