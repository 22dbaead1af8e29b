import type { AdverseDecision } from '../../api/accreditation-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from '../form.module.css';

/** A refusal or a revocation as its reader sees it: the ground, the reasoning, the law and how to complain. */
export function AdverseNote({ title, decision }: { title: string; decision: AdverseDecision }) {
  const { say } = useWords();
  return (
    <Card className={classes.form} label={title}>
      <h2>{title}</h2>
      <p>{say(decision.groundLabel) || decision.groundCode}</p>
      {decision.basis && <p>{decision.basis}</p>}
      <p lang={decision.language}>{decision.reasoning}</p>
      <p lang={decision.language} className={classes.note}>
        {decision.legalReference} {decision.appealText}
      </p>
    </Card>
  );
}
