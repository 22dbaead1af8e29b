import { useState } from 'react';
import { useOutletContext, useParams } from 'react-router';
import { useLine } from '../../api/lines';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import { Contradictions } from './contradictions';
import { LineActions } from './line-actions';
import { LineFacts } from './line-facts';
import { LineForm } from './line-form';
import { LineReading } from './line-reading';
import { LineUses } from './line-uses';
import { LineVersions } from './line-versions';
import classes from './lines.module.css';
import { useLineWords } from './use-line-words';

/** One line: what it says in each language, who approved it, what contradicts it, which answers stand on it. */
export default function LinePage() {
  const session = useOutletContext<Session>();
  const { id = '' } = useParams();
  const { t, say } = useWords();
  const { editionOf, validityOf } = useLineWords();
  const toast = useToast();
  const { data: line, error, refetch } = useLine(id);
  const [isDirty, setDirty] = useState(false);
  const trail = [{ to: '/lines', label: t('nav.lines') }];
  if (!line)
    return (
      <Page title={t('lines.title')} trail={trail}>
        {error ? <ProblemNote problem={error} onRetry={() => void refetch()} /> : <Loading rows={3} height={160} />}
      </Page>
    );

  const shown = line.versions.find(({ version }) => version === line.version);
  const working = line.versions.find(({ state }) => state === 'draft' || state === 'waiting');
  const edits = line.allowedActions.includes('edit');
  const outdated = line.uses.filter((use) => use.outdated).length;

  return (
    <Page
      title={editionOf(line.editions).question}
      trail={trail}
      here={say(line.topic.name)}
      summary={`${t(`lines.state.${line.state}`)} · ${validityOf(line).words} · ${say(line.unitName)}`}
      actions={<LineActions line={line} isDirty={isDirty && edits} />}
    >
      {isDirty && edits && <p className={classes.facts}>{t('lines.saveFirst')}</p>}
      {outdated > 0 && (
        <p className={classes.note} data-tone="late">
          {t('lines.outdatedUses', { count: outdated })}
        </p>
      )}
      {line.approvalFault && <p className={classes.note}>{t(`lines.approvalFault.${line.approvalFault}`)}</p>}
      {working?.returned && (
        <p className={classes.note}>{t('lines.returned', { comment: working.returned.comment })}</p>
      )}
      <div className={classes.columns}>
        <div className={classes.stack}>
          {edits && (
            <LineForm
              key={`${line.latestVersion}`}
              line={line}
              onSaved={() => toast(t('lines.saved'))}
              onDirty={setDirty}
            />
          )}
          {working && !edits && (
            <Card label={t('lines.workingVersion', { version: working.version })}>
              <h2>{t('lines.workingVersion', { version: working.version })}</h2>
              <LineReading version={working} before={shown?.state === 'valid' ? shown : undefined} />
            </Card>
          )}
          {shown && shown !== working && (
            <Card label={t('lines.shownVersion', { version: shown.version })}>
              <h2>{t('lines.shownVersion', { version: shown.version })}</h2>
              <LineReading version={shown} />
            </Card>
          )}
          <LineVersions versions={line.versions} />
        </div>
        <div className={classes.stack}>
          <Contradictions found={line.found} session={session} about={line.id} />
          <LineUses uses={line.uses} />
          <LineFacts line={line} />
        </div>
      </div>
    </Page>
  );
}
