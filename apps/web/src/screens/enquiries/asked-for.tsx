import { Link } from 'react-router';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';

/** What an enquiry serves: a request, the question of another body, the head's instruction. */
export function AskedFor({ enquiry, linked }: { enquiry: Enquiry; linked: boolean }) {
  const { t, say } = useWords();
  const { request, serves, origin } = enquiry;
  if (origin === 'body') return null;
  return (
    <div>
      <dt>{t('enquiry.for')}</dt>
      <dd>
        {request ? (
          <>
            {linked ? <Link to={`/requests/${request.id}`}>{request.number}</Link> : request.number} · {request.subject}
          </>
        ) : serves && linked ? (
          <Link to={`/enquiries/${serves.id}`}>{t('enquiry.serves', { body: say(serves.bodyName) })}</Link>
        ) : serves ? (
          t('enquiry.serves', { body: say(serves.bodyName) })
        ) : (
          t(`enquiry.origin.${origin}`)
        )}
      </dd>
    </div>
  );
}
