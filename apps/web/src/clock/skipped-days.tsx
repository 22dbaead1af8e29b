import type { Clock, LocalizedText } from '../api/types';
import { daysBetween } from '../i18n/dates';
import { useWords } from '../i18n/use-words';
import classes from './explanation.module.css';

interface Run {
  from: string;
  to: string;
  reason: LocalizedText;
}

/** Days off that stand in a row for the same reason are told together: «21–23 марта: Наурыз мейрамы». */
export function runsOf(skipped: Clock['skipped']): Run[] {
  return skipped.reduce<Run[]>((runs, { date, reason }) => {
    const last = runs.at(-1);
    if (last && daysBetween(last.to, date) === 1 && last.reason.ru === reason.ru)
      return [...runs.slice(0, -1), { ...last, to: date }];
    return [...runs, { from: date, to: date, reason }];
  }, []);
}

/** Under the strip: the clauses the term rests on and the names of the days it skipped. */
export function SkippedDays({ clock }: { clock: Clock }) {
  const { t, say, dates } = useWords();
  const span = ({ from, to }: Run) => (from === to ? dates.day(from) : `${dates.day(from)} – ${dates.day(to)}`);
  const off = runsOf(clock.skipped);
  return (
    <p className={classes.note}>
      {say(clock.term.clause)}: {t(`term.${clock.term.unit}`, { count: clock.term.value })}.{' '}
      {off.length > 0 && `${t('clock.skipped')}: ${off.map((run) => `${span(run)} (${say(run.reason)})`).join(', ')}.`}
    </p>
  );
}
