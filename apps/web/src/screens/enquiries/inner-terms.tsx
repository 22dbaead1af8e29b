import { Link } from 'react-router';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import classes from './enquiries.module.css';
import { partyOf } from './party-of';
import { useEnquiryWords } from './use-enquiry-words';

/** Under the days of the request: the inner terms of the units that are asked for it. One clock for both. */
export function InnerTerms({ enquiries }: { enquiries: Enquiry[] }) {
  const { t, say } = useWords();
  const wordsOf = useEnquiryWords();
  if (enquiries.length === 0) return null;
  return (
    <div className={classes.inner}>
      <h3>{t('enquiry.innerTerms')}</h3>
      <ul>
        {enquiries.map((enquiry) => {
          const { words, tone } = wordsOf(enquiry);
          return (
            <li key={enquiry.id}>
              <span className={classes.pin} data-tone={tone} aria-hidden />
              <Link to={`/enquiries/${enquiry.id}`}>{say(partyOf(enquiry))}</Link>{' '}
              <span className={classes.words} data-tone={tone}>
                {words}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
