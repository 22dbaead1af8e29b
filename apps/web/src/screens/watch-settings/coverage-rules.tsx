import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useKeepCoverageRule } from '../../api/coverage';
import type { CoverageRule } from '../../api/coverage-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import classes from './coverage.module.css';

/** So many of a rule's words are named in the list. */
const MOST_WORDS = 6;

/** The rules by which the head is told whatever the tone score says. */
export function CoverageRules({ rules }: { rules: CoverageRule[] }) {
  const { t } = useWords();
  return (
    <Card label={t('coverageRules.title')}>
      <div className={classes.head}>
        <h2>{t('coverageRules.title')}</h2>
        <Button component={Link} to="/coverage/rules/new" size="sm" variant="default">
          {t('coverageRules.add')}
        </Button>
      </div>
      <p className={classes.note}>{t('coverageRules.note')}</p>
      <ul className={classes.names}>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
      </ul>
    </Card>
  );
}

function RuleRow({ rule }: { rule: CoverageRule }) {
  const { t, say } = useWords();
  const { id, ...kept } = rule;
  const keep = useKeepCoverageRule(id);
  const more = rule.words.length - MOST_WORDS;
  const words = rule.words.slice(0, MOST_WORDS).map(({ text }) => text);
  const name = say(rule.name);
  return (
    <li data-off={!rule.active || undefined}>
      <div>
        <Link to={`/coverage/rules/${id}`}>{name}</Link>
        <span className={classes.facts}>
          {t(`severity.${rule.severity}`)}
          {!rule.active && `, ${t('coverageRules.off')}`}
        </span>
        <span className={classes.facts}>
          {words.join(', ')}
          {more > 0 && ` ${t('coverageRules.more', { count: more })}`}
        </span>
        {keep.error && <ProblemNote problem={keep.error} />}
      </div>
      <Button
        size="sm"
        variant="subtle"
        color="dark"
        loading={keep.isPending}
        aria-label={t(rule.active ? 'coverage.turnOffName' : 'coverage.turnOnName', { name })}
        onClick={() => keep.mutate({ ...kept, active: !rule.active })}
      >
        {t(rule.active ? 'coverage.turnOff' : 'coverage.turnOn')}
      </Button>
    </li>
  );
}
