import { useOutletContext } from 'react-router';
import { useCoverageRules, useCoverageSettings, useQuietHours, useWatchNames } from '../../api/coverage';
import { useDigestHours } from '../../api/digests';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { MonitoringSections } from '../stories/monitoring-sections';
import classes from './coverage.module.css';
import { CoverageRules } from './coverage-rules';
import { DigestHoursForm } from './digest-hours-form';
import { QuietHoursForm } from './quiet-hours-form';
import { ThresholdsForm } from './thresholds-form';
import { WatchNames } from './watch-names';

/** When the head is told, by which words and by which names a story is found: the body's own settings; the law names no number. */
export default function CoveragePage() {
  const session = useOutletContext<Session>();
  const { t } = useWords();
  const settings = useCoverageSettings();
  const names = useWatchNames();
  const rules = useCoverageRules();
  const hours = useDigestHours();
  const quiet = useQuietHours();
  return (
    <Page title={t('monitoring.coverage')} summary={t('coverage.summary')}>
      <MonitoringSections session={session} />
      {[settings, names, rules, quiet, hours].map(
        (one, index) => one.error && <ProblemNote key={index} problem={one.error} onRetry={() => void one.refetch()} />,
      )}
      <div className={classes.columns}>
        <div className={classes.sheets}>
          {settings.data ? (
            <ThresholdsForm settings={settings.data} />
          ) : (
            settings.isPending && <Loading rows={1} height={320} />
          )}
          {quiet.data ? <QuietHoursForm hours={quiet.data} /> : quiet.isPending && <Loading rows={1} height={240} />}
          {hours.data ? <DigestHoursForm hours={hours.data} /> : hours.isPending && <Loading rows={1} height={240} />}
        </div>
        <div className={classes.sheets}>
          {rules.data ? (
            <CoverageRules rules={rules.data.items} />
          ) : (
            rules.isPending && <Loading rows={1} height={320} />
          )}
          {names.data ? <WatchNames names={names.data} /> : names.isPending && <Loading rows={1} height={320} />}
        </div>
      </div>
    </Page>
  );
}
