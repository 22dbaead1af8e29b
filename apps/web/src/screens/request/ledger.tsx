import { receiptOf } from '../../api/requests';
import type { LedgerEntry } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './request.module.css';

/** A decision of the head is approved and returned in other words than a text. */
const lineOf = ({ kind, params }: LedgerEntry): string =>
  params?.['draft'] === 'extension' || params?.['draft'] === 'termination' ? (decisionLines[kind] ?? kind) : kind;

const decisionLines: Record<string, string> = {
  approved: 'decision-approved',
  'approval-returned': 'decision-returned',
  'approval-revoked': 'decision-revoked',
};

/** The ledger of terms: what was done, when, on what ground. */
export function Ledger({ requestId, entries }: { requestId: string; entries: LedgerEntry[] }) {
  const { t, say, dates } = useWords();
  /** An extension names whose decision it was first; whoever only recorded it comes last. */
  const whose = ({ decision, actorName }: LedgerEntry) => {
    if (!decision) return [actorName];
    const recorder = actorName && actorName !== decision.name && t('ledger.recordedBy', { name: actorName });
    return [t(`ledger.decision.${decision.role}`), decision.name, recorder];
  };
  const details = (entry: LedgerEntry) =>
    [dates.moment(entry.at), say(entry.unitName), say(entry.clause), ...whose(entry)].filter(Boolean).join(', ');
  return (
    <Card label={t('ledger.title')} className={classes.side}>
      <h2>{t('ledger.title')}</h2>
      <ol className={classes.ledger}>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.kind} ${entry.params?.['enquiryId'] ?? ''}`}>
            {t(`ledger.of.${lineOf(entry)}`, entry.params?.['with'] === 'body' ? { context: 'body' } : {})}
            <span className={classes.when}>{details(entry)}</span>
          </li>
        ))}
      </ol>
      <a href={receiptOf(requestId)} download className={classes.receipt}>
        {t('receipt.pdf')}
      </a>
    </Card>
  );
}
