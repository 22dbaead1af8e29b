import type { Measure, Statistics } from '../../api/statistics-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import type { ListOf } from './list-of';
import { Number, Value } from './number';
import classes from './statistics.module.css';

interface Props {
  statistics: Statistics;
  listOf: ListOf;
  days: (value: number | null) => string;
}

/** How fast a unit is, and how good: what was asked again, complained of, upheld, corrected. */
const fast: Measure[] = ['received', 'inTime', 'late', 'deemedRefused', 'refused', 'extended'];
const good: Measure[] = ['repeated', 'complained', 'complaintUpheld'];
const columns = [...fast, 'medianDays', 'p90Days', ...good, 'corrections'] as const;

export function Units({ statistics: { units }, listOf, days }: Props) {
  const { t, say } = useWords();
  return (
    <Card label={t('statistics.units')}>
      <h2>{t('statistics.units')}</h2>
      <div className={classes.scroll} role="region" aria-label={t('statistics.units')} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('statistics.unit')}</th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {t(`statistics.of.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(({ unitId, unitName, counts, medianDays, p90Days, corrections }) => {
              const only = { unit: unitId ?? 'none' };
              const number = (measure: Measure) => (
                <td key={measure}>
                  <Number count={counts[measure]} to={listOf(measure, only)} />
                </td>
              );
              const decided = listOf('decided', only);
              return (
                <tr key={only.unit}>
                  <th scope="row">{unitName ? say(unitName) : t('statistics.pressService')}</th>
                  {fast.map(number)}
                  <td>
                    <Value to={medianDays === null ? null : decided}>{days(medianDays)}</Value>
                  </td>
                  <td>
                    <Value to={p90Days === null ? null : decided}>{days(p90Days)}</Value>
                  </td>
                  {good.map(number)}
                  <td>
                    <Number count={corrections} to={listOf('corrections', only)} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {units.some(({ counts }) => Object.values(counts).includes(null)) && (
        <p className={classes.facts}>{t('statistics.hidden')}</p>
      )}
    </Card>
  );
}
