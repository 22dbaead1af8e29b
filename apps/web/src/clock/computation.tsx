import { useDisclosure } from '@mantine/hooks';
import { useId } from 'react';
import type { Clock } from '../api/types';
import { weekdayLong } from '../i18n/dates';
import { useWords } from '../i18n/use-words';
import classes from './explanation.module.css';

type Explained = Omit<Clock, 'kind' | 'warnAt' | 'extensionNoticeWd' | 'originalDueOn'>;

/** «Толық есеп»: the whole computation, day by day and rule by rule, with how sure each source is. */
export function Computation({ clock }: { clock: Explained }) {
  const { t, say, language, dates } = useWords();
  const [opened, { toggle }] = useDisclosure(false);
  const id = useId();

  const facts = [
    [t('clock.receivedAt'), dates.fullMoment(clock.receivedAt)],
    [t('clock.registeredOn'), dates.fullDay(clock.registeredOn)],
    [t('clock.firstDay'), dates.fullDay(clock.firstDay)],
    [t('clock.anchor'), t(`clock.anchorIs.${clock.anchor}`)],
    clock.redirectBy && [t('clock.redirectBy'), dates.fullDay(clock.redirectBy)],
    clock.returnBy && [t('clock.returnBy'), dates.fullDay(clock.returnBy)],
    clock.dueIfExtended && [
      t('clock.dueIfExtended'),
      `${dates.fullDay(clock.dueIfExtended)}${clock.extensionAllowedOnlyIfSeveralHolders ? `. ${t('clock.onlySeveralHolders')}` : ''}`,
    ],
    [t('clock.profile'), clock.profile],
  ].filter((fact): fact is [string, string] => Array.isArray(fact));

  return (
    <>
      <button
        type="button"
        className={`${classes.toggle} no-print`}
        aria-expanded={opened}
        aria-controls={id}
        onClick={toggle}
      >
        {t(opened ? 'clock.hideComputation' : 'clock.showComputation')}
      </button>
      <div id={id} hidden={!opened} className={classes.computation}>
        <dl className={classes.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h3>{t('clock.days')}</h3>
        <ol className={classes.dayList}>
          {clock.days.map((day) => (
            <li key={day.date} title={day.source}>
              <span>
                {dates.day(day.date)}, {weekdayLong(day.weekday, language)}
              </span>
              <span>
                {day.number !== undefined ? t('clock.dayNumber', { number: day.number }) : t(`clock.kind.${day.kind}`)}
                {day.reason && `: ${say(day.reason)}`}
              </span>
            </li>
          ))}
        </ol>
        <h3>{t('clock.rules')}</h3>
        <ul className={classes.rules}>
          {clock.rules.map((rule) => (
            <li key={rule.key} title={rule.source}>
              <span>{t(`rule.${rule.key.replaceAll('.', '-')}`)}</span>
              <span>
                {say(rule.clause)} <span className={classes.source}>{t(`mark.${rule.mark}`)}</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
