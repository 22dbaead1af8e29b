import { NativeSelect } from '@mantine/core';
import type { ApprovableDecision, ChainStep } from '../../api/approval-types';
import { useUnits } from '../../api/coordination';
import { useWords } from '../../i18n/use-words';
import classes from './approvals.module.css';
import { TextButton } from '../../ui/text-button';

interface Props {
  decision: ApprovableDecision;
  steps: readonly ChainStep[];
  onChange: (steps: ChainStep[]) => void;
}

const ofHead: readonly ApprovableDecision[] = ['refusal-by-head', 'extension', 'termination'];

const keyOf = ({ by, unitId }: ChainStep) => (unitId ? `${by} ${unitId}` : by);

function stepOf(key: string): ChainStep {
  const [by, unitId] = key.split(' ') as [ChainStep['by'], string?];
  return { by, unitId: unitId ?? null };
}

/** The order in which one decision is approved: steps that are there, each to be taken out, and one more to be added at the end. */
export function ChainEditor({ decision, steps, onChange }: Props) {
  const { t, say } = useWords();
  const { data: units = [] } = useUnits();
  const name = ({ by, unitId }: ChainStep) => {
    if (by !== 'unit') return t(`approval.by.${by}`);
    const unit = units.find(({ id }) => id === unitId);
    return unit ? say(unit.name) : t('chains.ownUnit');
  };
  const all: ChainStep[] = [
    { by: 'unit', unitId: null },
    ...units.map(({ id }) => ({ by: 'unit' as const, unitId: id })),
    { by: 'authorized-person', unitId: null },
    { by: 'head', unitId: null },
  ];
  const there = steps.map(keyOf);
  const left = all.filter((step) => !there.includes(keyOf(step)));
  // The law leaves this decision to the head, whatever a body sets.
  const isFixed = (step: ChainStep) => ofHead.includes(decision) && step.by === 'head';
  return (
    <section aria-label={t(`chains.decision.${decision}`)}>
      <h3>{t(`chains.decision.${decision}`)}</h3>
      {steps.length === 0 && <p className={classes.since}>{t('chains.nobody')}</p>}
      <ol className={classes.chain}>
        {steps.map((step) => (
          <li key={keyOf(step)}>
            <span>{name(step)}</span>
            {!isFixed(step) && (
              <TextButton
                aria-label={t('chains.removeNamed', { name: name(step) })}
                onClick={() => onChange(steps.filter((one) => one !== step))}
              >
                {t('chains.remove')}
              </TextButton>
            )}
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <NativeSelect
          label={t('chains.add')}
          value=""
          data={[
            { value: '', label: t('lines.choose') },
            ...left.map((one) => ({ value: keyOf(one), label: name(one) })),
          ]}
          onChange={(event) => event.currentTarget.value && onChange([...steps, stepOf(event.currentTarget.value)])}
        />
      )}
    </section>
  );
}
