import type { ReactNode } from 'react';
import type { Measure, Statistics } from '../../api/statistics-types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import type { ListOf } from './list-of';
import { Months } from './months';
import classes from './statistics.module.css';
import { Number, Value } from './number';
import { Units } from './units';

const shown: Measure[] = [
  'received',
  'answered',
  'answeredInPart',
  'refused',
  'inTime',
  'late',
  'deemedRefused',
  'waitingBeyondTerm',
  'open',
  'extended',
  'repeated',
  'complained',
  'complaintInTime',
  'complaintLate',
  'complaintUpheld',
];

/** How a body answers: each number with what it means, and behind it the requests that make it. Never a nought for what is not known. */
export function StatisticsView({ statistics, listOf }: { statistics: Statistics; listOf: ListOf }) {
  const { t, dates, language } = useWords();
  const { counts, inTimeShare, lastRegisteredOn, medianDays, p90Days, corrections } = statistics;
  if (counts.received === 0)
    return (
      <EmptyNote
        title={
          lastRegisteredOn
            ? t('statistics.noDataSince', { day: dates.fullDay(lastRegisteredOn) })
            : t('statistics.noDataEver')
        }
      >
        {t('statistics.noDataHint')}
      </EmptyNote>
    );
  const days = (value: number | null) =>
    value === null ? '–' : t('statistics.days', { days: decimal(value, language, 1) });
  return (
    <>
      <Card label={t('statistics.whole')}>
        <dl className={classes.tiles}>
          <Tile name="inTimeShare">
            <Value to={inTimeShare && listOf('inTime')}>
              {inTimeShare === null ? '–' : `${Math.round(inTimeShare * 100)} %`}
            </Value>
          </Tile>
          <Tile name="medianDays">
            <Value to={medianDays === null ? null : listOf('decided')}>{days(medianDays)}</Value>
          </Tile>
          <Tile name="p90Days">
            <Value to={p90Days === null ? null : listOf('decided')}>{days(p90Days)}</Value>
          </Tile>
          {shown.map((measure) => (
            <Tile key={measure} name={measure}>
              <Number count={counts[measure]} to={listOf(measure)} />
            </Tile>
          ))}
          <Tile name="corrections">
            <Number count={corrections} to={listOf('corrections')} />
          </Tile>
        </dl>
        <p className={classes.facts}>{t('statistics.asOf', { moment: dates.fullMoment(statistics.asOf) })}</p>
      </Card>
      <Months months={statistics.months} />
      <Units statistics={statistics} listOf={listOf} days={days} />
      <Grounds statistics={statistics} listOf={listOf} />
    </>
  );
}

function Tile({
  name,
  children,
}: {
  name: Measure | 'inTimeShare' | 'medianDays' | 'p90Days' | 'corrections';
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div>
      <dt>{t(`statistics.of.${name}`)}</dt>
      <dd className={classes.number}>{children}</dd>
      <dd className={classes.facts}>{t(`statistics.means.${name}`)}</dd>
    </div>
  );
}

function Grounds({ statistics: { grounds }, listOf }: { statistics: Statistics; listOf: ListOf }) {
  const { t, say } = useWords();
  if (grounds.length === 0) return null;
  return (
    <Card label={t('statistics.grounds')}>
      <h2>{t('statistics.grounds')}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('statistics.ground')}</th>
            <th scope="col">{t('statistics.of.refused')}</th>
          </tr>
        </thead>
        <tbody>
          {grounds.map(({ code, label, count }) => (
            <tr key={code}>
              <th scope="row">{label ? say(label) : code}</th>
              <td>
                <Number count={count} to={listOf('refused', { ground: code })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
