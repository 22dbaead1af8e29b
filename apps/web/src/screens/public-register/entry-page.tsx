import { useParams } from 'react-router';
import { usePublicEntry } from '../../api/register';
import type { PublicEntry } from '../../api/register-types';
import type { Body } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { JointWith } from '../request/joint-with';
import { OfBody } from '../public/of-body';
import newsroom from '../newsroom/newsroom.module.css';
import classes from './public-register.module.css';

/** One entry of the register, with everything that was changed in it since. */
export default function EntryPage() {
  return <OfBody>{(body) => <Entry body={body} />}</OfBody>;
}

function Entry({ body }: { body: Body }) {
  const { id = '' } = useParams();
  const { t, say, language } = useWords();
  const { data: entry, error, refetch } = usePublicEntry(body.id, id);
  const trail = [{ to: `/${language}/register/${body.slug}`, label: t('publicRegister.title') }];
  if (!entry)
    return (
      <Page title={t('publicRegister.title')} trail={trail} summary={say(body.name)}>
        {error ? <ProblemNote problem={error} onRetry={() => void refetch()} /> : <Loading rows={3} height={160} />}
      </Page>
    );
  return (
    <Page
      title={entry.heading ?? t('publicRegister.withdrawn')}
      trail={trail}
      here={entry.number}
      summary={say(body.name)}
    >
      <Notes entry={entry} />
      <Facts entry={entry} />
      {entry.question && <Text title={t('publicRegister.question')} text={entry.question} entry={entry} />}
      {entry.answer && (
        <Text
          title={t(isRefusal(entry) ? 'publicRegister.reasoning' : 'publicRegister.answer')}
          text={entry.answer}
          entry={entry}
        />
      )}
      <JointWith bodies={entry.jointWith ?? []} />
      {entry.form === 'outcome' && <p className={newsroom.facts}>{t('publicRegister.noConsent')}</p>}
      {entry.form === 'full' && !entry.withdrawnAt && (
        <p className={newsroom.facts}>{t('publicRegister.depersonalised')}</p>
      )}
    </Page>
  );
}

/** A new answer that is shown stands in the refusal's place. */
const isRefusal = ({ state, renewedAt, isBehind }: PublicEntry) => state === 'refused' && (!renewedAt || isBehind);

function Text({ title, text, entry }: { title: string; text: string; entry: PublicEntry }) {
  return (
    <Card label={title}>
      <h2>{title}</h2>
      <p className={classes.text} lang={entry.language}>
        {text}
      </p>
    </Card>
  );
}

function Facts({ entry }: { entry: PublicEntry }) {
  const { t, say, dates } = useWords();
  return (
    <p className={newsroom.facts}>
      {t('publicRegister.received', { day: dates.fullDay(dates.dateOf(entry.receivedAt)) })} ·{' '}
      {t(`publicRegister.outcome.${entry.state}`)} {dates.fullDay(dates.dateOf(entry.closedAt))},{' '}
      {t(entry.late ? 'publicRegister.late' : 'publicRegister.inTime')}
      {entry.extendedAt && ` · ${t('publicRegister.extended')}`}
      {entry.groundLabel && ` · ${say(entry.groundLabel)}`}
      {entry.withheldLabels.length > 0 &&
        ` · ${t('withheld.on', { grounds: entry.withheldLabels.map(say).join('; ') })}`}
      {entry.renewedAt && ` · ${t('publicRegister.renewed', { day: dates.fullDay(dates.dateOf(entry.renewedAt)) })}`}
      {entry.unitName && ` · ${say(entry.unitName)}`} ·{' '}
      {t('publicRegister.published', { moment: dates.fullMoment(entry.publishedAt) })}
    </p>
  );
}

function Notes({ entry }: { entry: PublicEntry }) {
  const { t, dates } = useWords();
  return (
    <>
      {entry.isBehind && entry.renewedAt && !entry.withdrawnAt && (
        <p className={newsroom.notice}>
          {t('publicRegister.behind', { day: dates.fullDay(dates.dateOf(entry.renewedAt)) })}
        </p>
      )}
      {entry.notes.map(({ at, kind, note }) => (
        <p key={at} className={newsroom.notice}>
          {t(`publicRegister.note.${kind}`, { moment: dates.fullMoment(at) })} <span lang={entry.language}>{note}</span>
        </p>
      ))}
    </>
  );
}
