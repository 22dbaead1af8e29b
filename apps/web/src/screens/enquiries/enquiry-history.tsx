import type { EnquiryLine } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import ledger from '../request/request.module.css';
import classes from './enquiries.module.css';

/** What passed between the office and the unit, and what the clock did meanwhile. */
export function EnquiryHistory({ lines }: { lines: EnquiryLine[] }) {
  const { t, say, dates } = useWords();
  return (
    <Card label={t('enquiry.history')}>
      <h2>{t('enquiry.history')}</h2>
      <ol className={ledger.ledger}>
        {lines.map((line) => (
          <li key={`${line.at} ${line.kind}`}>
            {t(`enquiry.line.${line.kind}`)}
            {line.unitName && `: ${say(line.unitName)}`}
            <span className={ledger.when}>{[dates.moment(line.at), line.actorName].filter(Boolean).join(', ')}</span>
            {line.text && <p className={classes.said}>{line.text}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}
