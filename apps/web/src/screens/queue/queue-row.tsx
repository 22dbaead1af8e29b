import { Link } from 'react-router';
import type { Present } from '../../api/queue-types';
import type { RequestRow } from '../../api/types';
import { ClockStrip } from '../../clock/clock-strip';
import { useDueWords } from '../../clock/use-due-words';
import { useWords } from '../../i18n/use-words';
import { FoundPassage } from './found-passage';
import { PresenceWords } from './presence-words';
import classes from './queue.module.css';
import type { Selection } from './use-selection';

interface Props {
  row: RequestRow;
  compact: boolean;
  selection: Selection | null;
  present: readonly Present[];
}

/** One request: its clock, what is asked, who asks, who answers, how it stands. */
export function QueueRow({ row, compact, selection, present }: Props) {
  const { t, say, dates, now } = useWords();
  const { words, tone } = useDueWords()(row, compact ? 'beside the date' : 'alone');
  const assignee = row.assigneeName ?? say(row.unitName);
  const { outlet, name, kind } = row.requester;
  return (
    <li
      className={classes.row}
      data-tone={row.closedAt ? 'closed' : tone}
      data-chosen={selection?.has(row.id) || undefined}
    >
      <div className={classes.choose}>
        {selection && (
          <input
            type="checkbox"
            checked={selection.has(row.id)}
            onChange={() => selection.toggle(row.id)}
            aria-label={t('queue.select', { number: row.number })}
          />
        )}
      </div>
      <div className={classes.due}>
        <ClockStrip
          days={row.days}
          today={dates.dateOf(row.closedAt ?? now)}
          dueOn={row.dueOn}
          workingDaysOverdue={row.workingDaysOverdue}
          closed={row.closedAt !== null}
        />
        <p className={classes.dueWords} data-tone={tone}>
          {words}
        </p>
      </div>
      <div className={classes.what}>
        <Link to={`/requests/${row.id}`} data-request={row.id} className={classes.subject} lang={row.language}>
          {row.found?.subject ? <FoundPassage pieces={row.found.subject} /> : row.subject}
        </Link>
        <p className={classes.facts}>
          {row.number} · {t(`inLanguage.${row.language}`)} · {t(`by.${row.channel}`)}
        </p>
        {row.wishedBy && !row.closedAt && (
          <p className={classes.facts}>{t('wishes.by', { day: dates.day(row.wishedBy) })}</p>
        )}
        {row.withdrawnAt && !row.closedAt && <p className={classes.complaint}>{t('queue.withdrawn')}</p>}
        {row.deliveryOwed && <p className={classes.complaint}>{t(`queue.delivery.${row.deliveryOwed}`)}</p>}
        {row.noticeMissedOn && (
          <p className={classes.complaint} data-late>
            {t('queue.noticeMissed', { day: dates.day(row.noticeMissedOn) })}
          </p>
        )}
        {row.complaintBy && (
          <p className={classes.complaint} data-late={row.complaintBy < dates.dateOf(now) || undefined}>
            {t(row.complaintBy < dates.dateOf(now) ? 'queue.complaintLate' : 'queue.complaintBy', {
              day: dates.day(row.complaintBy),
            })}
          </p>
        )}
        {row.found?.passage && (
          <p className={classes.passage} lang={row.language}>
            {row.found.passageOf === 'answer' && <span className={classes.passageOf}>{t('queue.inAnswer')} </span>}
            <FoundPassage pieces={row.found.passage} />
          </p>
        )}
      </div>
      <div className={classes.from}>
        {kind === 'state-body' || !outlet ? outlet || name || t('requester.unnamed') : t('outlet', { outlet })}
        <p className={classes.facts}>{outlet ? name : t(`requester.${kind}`)}</p>
      </div>
      <div className={classes.assignee}>
        {assignee ? (
          <span className={classes.clamped} title={assignee}>
            {assignee}
          </span>
        ) : (
          <span className={classes.nobody}>{t('queue.nobody')}</span>
        )}
        <PresenceWords present={present} />
      </div>
      <div className={classes.state}>
        <span className={classes.badge}>{t(`state.${row.state}`)}</span>
      </div>
    </li>
  );
}
