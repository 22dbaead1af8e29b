import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useDryRun, useKeepCoverageRule } from '../../api/coverage';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './coverage.module.css';
import { DryRunResult } from './dry-run-result';
import { type RuleDraft, ruleFaultsOf, ruleOf } from './rule-draft';
import { RuleChoices } from './rule-choices';
import { RuleWords } from './rule-words';

interface Props {
  start: RuleDraft;
  replaces?: string;
  /** Over what was found in so many days it is tried. */
  days: number;
}

/** The rule as it is written, beside what it would have caught. */
export function RuleForm({ start, replaces, days }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState<RuleDraft | null>(null);
  const keep = useKeepCoverageRule(replaces);
  const dryRun = useDryRun(replaces);
  const faults = ruleFaultsOf(draft);
  const change = (part: Partial<RuleDraft>) => setDraft((now) => ({ ...now, ...part }));
  const run = () => {
    const rule = ruleOf(draft);
    if (rule) dryRun.mutate(rule, { onSuccess: () => setTried(draft) });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const rule = ruleOf(draft);
    if (!rule) return;
    keep.mutate(rule, {
      onSuccess: () => {
        toast(t('coverageRules.saved'));
        void navigate('/coverage');
      },
    });
  };
  return (
    <div className={classes.rule}>
      <Card label={t('coverageRules.title')}>
        <form onSubmit={submit} className={classes.form}>
          <RuleWords draft={draft} faults={faults} onChange={change} />
          <RuleChoices draft={draft} faults={faults} onChange={change} />
          {keep.error && <ProblemNote problem={keep.error} />}
          <div className={classes.deeds}>
            <Button variant="default" loading={dryRun.isPending} disabled={faults.length > 0} onClick={run}>
              {t('dryRun.run')}
            </Button>
            <Button type="submit" loading={keep.isPending} disabled={faults.length > 0}>
              {t('coverageRules.save')}
            </Button>
          </div>
        </form>
      </Card>
      <Card label={t('dryRun.title')}>
        <h2>{t('dryRun.title')}</h2>
        {dryRun.error && <ProblemNote problem={dryRun.error} onRetry={run} />}
        {dryRun.data ? (
          <DryRunResult found={dryRun.data} changed={tried !== draft} />
        ) : (
          <p className={classes.note}>{t('dryRun.note', { count: days })}</p>
        )}
      </Card>
    </div>
  );
}
