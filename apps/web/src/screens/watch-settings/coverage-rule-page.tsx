import { useParams } from 'react-router';
import { useCoverageRules } from '../../api/coverage';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { emptyRule, ruleDraftOf } from './rule-draft';
import { RuleForm } from './rule-form';

/** One rule, or a new one: what it says, and what it would have caught before it is saved. */
export default function CoverageRulePage() {
  const { id = 'new' } = useParams();
  const { t, say, language } = useWords();
  const { data: rules, error, refetch } = useCoverageRules();
  const isNew = id === 'new';
  const rule = rules?.items.find((one) => one.id === id);
  const title = rule ? say(rule.name) : t(isNew ? 'coverageRules.new' : 'coverageRules.title');
  const start = isNew ? emptyRule : rule && ruleDraftOf(rule, (value) => decimal(value, language));
  return (
    <Page
      title={title}
      summary={rules && t('coverageRules.summary', { count: rules.dryRunDays })}
      trail={[{ to: '/coverage', label: t('monitoring.coverage') }]}
    >
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!rules && !error && <Loading rows={2} height={240} />}
      {rules && !start && <EmptyNote title={t('coverageRules.unknown')} />}
      {rules && start && <RuleForm key={id} start={start} replaces={rule?.id} days={rules.dryRunDays} />}
    </Page>
  );
}
