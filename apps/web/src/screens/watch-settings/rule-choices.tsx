import { Radio, TextInput } from '@mantine/core';
import type { Severity } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import classes from './coverage.module.css';
import type { RuleDraft, RuleFault } from './rule-draft';

interface Props {
  draft: RuleDraft;
  faults: RuleFault[];
  onChange: (part: Partial<RuleDraft>) => void;
}

const severities: Severity[] = ['critical', 'high', 'medium', 'low'];
const places: RuleDraft['within'][] = ['sentence', 'article'];
const subjects: RuleDraft['about'][] = ['named', 'touched'];

/** How grave what a rule catches is, and how near its words must stand to the body. */
export function RuleChoices({ draft, faults, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <div className={classes.pair}>
        <Choice
          label={t('coverageRules.severity')}
          values={severities}
          value={draft.severity}
          name={(severity) => t(`severity.${severity}`)}
          onChange={(severity) => onChange({ severity })}
        />
        <div className={classes.sheets}>
          <Choice
            label={t('coverageRules.within.label')}
            values={places}
            value={draft.within}
            name={(within) => t(`coverageRules.within.${within}`)}
            onChange={(within) => onChange({ within })}
          />
          <Choice
            label={t('coverageRules.about.label')}
            values={subjects}
            value={draft.about}
            name={(about) => t(`coverageRules.about.${about}`)}
            onChange={(about) => onChange({ about })}
          />
        </div>
      </div>
      <TextInput
        label={t('coverageRules.minScore')}
        description={t('coverageRules.minScoreHint')}
        error={faults.includes('minScore') && t('coverage.fault.number')}
        inputMode="decimal"
        maxLength={6}
        value={draft.minScore}
        onChange={(event) => onChange({ minScore: event.currentTarget.value })}
      />
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  values: Value[];
  value: Value;
  name: (value: Value) => string;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, value, name, onChange }: ChoiceProps<Value>) {
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(chosen) => onChange(values.find((one) => one === chosen) ?? value)}
    >
      <div className={classes.choices}>
        {values.map((one) => (
          <Radio key={one} value={one} label={name(one)} />
        ))}
      </div>
    </Radio.Group>
  );
}
