import type { ReactNode } from 'react';
import type { ProceduralDecision } from '../../api/proceedings-types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

/** A return or the end of the consideration, with the reference to the law and the right to complain under it. */
export function Procedural({ decision, children }: { decision: ProceduralDecision; children?: ReactNode }) {
  const { t, say, dates } = useWords();
  return (
    <div className={classes.outcome}>
      <h2>{t(`proceedings.at.${decision.kind}`, { moment: dates.moment(decision.decidedAt) })}</h2>
      {decision.groundLabel && <p>{say(decision.groundLabel)}</p>}
      {decision.decidedByRole && <p className={classes.facts}>{t(`ledger.decision.${decision.decidedByRole}`)}</p>}
      {children}
      <div lang={decision.language}>
        <p className={classes.text}>{decision.reasoning}</p>
        <p className={classes.closing}>{decision.legalReference}</p>
        <p className={classes.closing}>{decision.appealText}</p>
      </div>
    </div>
  );
}
