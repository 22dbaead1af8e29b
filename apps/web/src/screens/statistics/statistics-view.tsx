import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Count, Measure, Statistics } from '../../api/statistics-types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { Months } from './months';
import classes from './statistics.module.css';

/** Where the list behind a number stands; null where there is none to open. */
export type ListOf = (measure: Measure, only?: { unit?: string; ground?: string }) => string | null;

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
          <Tile name="inTimeShare">{inTimeShare === null ? '–' : `${Math.round(inTimeShare * 100)} %`}</Tile>
          <Tile name="medianDays">{days(medianDays)}</Tile>
          <Tile name="p90Days">{days(p90Days)}</Tile>
          {shown.map((measure) => (
            <Tile key={measure} name={measure}>
              <Number count={counts[measure]} to={listOf(measure)} />
            </Tile>
          ))}
          <Tile name="corrections">{corrections}</Tile>
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

function Number({ count, to }: { count: Count; to: string | null }) {
  const { t } = useWords();
  if (count === null) return <span title={t('statistics.hidden')}>…</span>;
  return to && count > 0 ? <Link to={to}>{count}</Link> : <>{count}</>;
}

const unitColumns: Measure[] = ['received', 'inTime', 'late', 'deemedRefused', 'refused', 'extended'];

interface PartProps {
  statistics: Statistics;
  listOf: ListOf;
}

function Units({ statistics: { units }, listOf, days }: PartProps & { days: (value: number | null) => string }) {
  const { t, say } = useWords();
  return (
    <Card label={t('statistics.units')}>
      <h2>{t('statistics.units')}</h2>
      <div className={classes.scroll} role="region" aria-label={t('statistics.units')} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('statistics.unit')}</th>
              {unitColumns.map((measure) => (
                <th key={measure} scope="col">
                  {t(`statistics.of.${measure}`)}
                </th>
              ))}
              <th scope="col">{t('statistics.of.medianDays')}</th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unitId, unitName, counts, medianDays }) => (
              <tr key={unitId ?? 'none'}>
                <th scope="row">{unitName ? say(unitName) : t('statistics.pressService')}</th>
                {unitColumns.map((measure) => (
                  <td key={measure}>
                    <Number count={counts[measure]} to={listOf(measure, { unit: unitId ?? 'none' })} />
                  </td>
                ))}
                <td>{days(medianDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {units.some(({ counts }) => Object.values(counts).includes(null)) && (
        <p className={classes.facts}>{t('statistics.hidden')}</p>
      )}
    </Card>
  );
}

function Grounds({ statistics: { grounds }, listOf }: PartProps) {
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
