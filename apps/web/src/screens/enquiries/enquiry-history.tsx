import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import ledger from '../request/request.module.css';
import classes from './enquiries.module.css';
import { wordsFor } from './party-of';

/** What passed between the office and whoever is asked, and what the clock did meanwhile. */
export function EnquiryHistory({ enquiry }: { enquiry: Enquiry }) {
  const { t, say, dates } = useWords();
  const otherBody = enquiry.otherBody?.name ?? null;
  return (
    <Card label={t('enquiry.history')}>
      <h2>{t('enquiry.history')}</h2>
      <ol className={ledger.ledger}>
        {enquiry.lines.map((line) => (
          <li key={`${line.at} ${line.kind}`}>
            {t(`enquiry.line.${line.kind}`, wordsFor(enquiry))}
            {line.unitName && `: ${say(line.unitName)}`}
            <span className={ledger.when}>
              {[dates.moment(line.at), line.byOtherBody ? say(otherBody) : line.actorName].filter(Boolean).join(', ')}
            </span>
            {line.text && <p className={classes.said}>{line.text}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
