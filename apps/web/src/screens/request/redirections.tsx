import { Link } from 'react-router';
import type { Redirection } from '../../api/proceedings-types';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { StandsThere } from '../public/stands-there';
import classes from './request.module.css';

interface Props {
  redirections: Redirection[];
  language: Language;
  /** The request on whose page they stand; the office finds the cover letters there. */
  requestId?: string;
  /** Of the requester: it opens the request at the other body too. */
  code?: string;
}

/** What was sent on, to whom and why; for a body outside this installation, with the way to its cover letter. */
export function Redirections({ redirections, language, requestId, code }: Props) {
  const { t, say, dates } = useWords();
  return (
    <ul className={classes.plainList}>
      {redirections.map((one) => (
        <li key={one.id}>
          <h3>{t(one.whole ? 'redirect.wentWhole' : 'redirect.wentPart', { body: say(one.toName) })}</h3>
          <p className={classes.facts}>
            {dates.moment(one.redirectedAt)}
            {one.receivedNumber && ` · ${t('redirect.receivedAs', { number: one.receivedNumber })}`}
          </p>
          <div lang={language}>
            {!one.whole && <p className={classes.quote}>{one.text}</p>}
            <p>{one.reason}</p>
          </div>
          {one.files.length > 0 && (
            <p className={classes.facts}>
              {t('redirect.filesWent', { files: one.files.map(({ name }) => name).join(', ') })}
            </p>
          )}
          {code !== undefined && <StandsThere redirection={one} code={code} />}
          {requestId && !one.toBodyId && (
            <p className="no-print">
              <Link to={`/requests/${requestId}/cover-letters/${one.id}`}>{t('redirect.coverLetter')}</Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
