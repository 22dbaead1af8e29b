import type { Statistics } from '../../api/statistics-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './statistics.module.css';

/** Months as bars, and the same as a table beside them; on a phone the table alone. */
export function Months({ months }: { months: Statistics['months'] }) {
  const { t } = useWords();
  const most = Math.max(...months.map(({ received }) => received), 1);
  const height = (count: number) => (count / most) * 100;
  return (
    <Card label={t('statistics.months')}>
      <h2>{t('statistics.months')}</h2>
      <div className={classes.months}>
        <svg
          className={classes.chart}
          viewBox={`0 0 ${months.length * 40} 104`}
          preserveAspectRatio="xMinYMax meet"
          role="img"
          aria-label={t('statistics.chart')}
        >
          {months.map(({ month, received, inTime, deemedRefused }, index) => (
            <g key={month} transform={`translate(${index * 40 + 6} 0)`}>
              <rect className={classes.received} width={28} y={102 - height(received)} height={height(received)} />
              <rect className={classes.inTime} width={12} x={2} y={102 - height(inTime)} height={height(inTime)} />
              <rect
                className={classes.silent}
                width={12}
                x={14}
                y={102 - height(deemedRefused)}
                height={height(deemedRefused)}
              />
            </g>
          ))}
          <line className={classes.axis} x1={0} x2={months.length * 40} y1={102} y2={102} />
        </svg>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('statistics.month')}</th>
              {(['received', 'inTime', 'deemedRefused'] as const).map((measure) => (
                <th key={measure} scope="col">
                  <span className={`${classes.key} ${classes[keyOf[measure]]}`} aria-hidden="true" />
                  {t(`statistics.of.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, received, inTime, deemedRefused }) => (
              <tr key={month}>
                <th scope="row" className={classes.month}>
                  {month}
                </th>
                <td>{received}</td>
                <td>{inTime}</td>
                <td>{deemedRefused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

const keyOf = { received: 'receivedKey', inTime: 'inTimeKey', deemedRefused: 'silentKey' } as const;
