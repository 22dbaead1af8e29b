import { Link } from 'react-router';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import classes from './enquiries.module.css';
import { useEnquiryWords } from './use-enquiry-words';

/** One enquiry in a list: its inner term, what is asked, why, for which request. */
export function EnquiryRow({ enquiry, own }: { enquiry: Enquiry; own: boolean }) {
  const { t, say } = useWords();
  const { words, tone } = useEnquiryWords(own)(enquiry);
  const { request, origin, recipients, serves } = enquiry;
  const whom = recipients
    .map(({ name }) => name)
    .filter(Boolean)
    .join(', ');
  return (
    <li className={classes.row} data-tone={tone}>
      <p className={classes.words} data-tone={tone}>
        {words}
      </p>
      <Link to={`/enquiries/${enquiry.id}`} className={classes.question} lang={enquiry.language}>
        {enquiry.question ?? t('enquiry.textOnItsWay')}
      </Link>
      {enquiry.reason && <p className={classes.note}>{enquiry.reason}</p>}
      <p className={classes.note}>
        {request
          ? `${request.number} · ${request.subject}`
          : serves
            ? t('enquiry.serves', { body: say(serves.bodyName) })
            : t(`enquiry.origin.${origin}`)}
        {whom && ` · ${whom}`}
      </p>
    </li>
  );
}
