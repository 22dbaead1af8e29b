import type { Load } from '../../api/load-types';
import { decimal } from '../../i18n/decimal';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { LoadNumber } from './load-number';
import classes from './load.module.css';

const columns = ['open', 'overdue', 'likely'] as const;

/** The load of every officer, or of every unit. On a phone each row is a small list of its own. */
export function LoadTable({ by, loads }: { by: 'officer' | 'unit'; loads: Load[] }) {
  const { t, say, language } = useWords();
  if (loads.length === 0) return null;
  const nameOf = (load: Load) =>
    (by === 'officer' ? load.officerName : say(load.unitName)) || t(load.id ? 'load.unnamed' : `load.nobody.${by}`);
  return (
    <Card label={t(`load.by.${by}`)}>
      <h2>{t(`load.by.${by}`)}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t(`load.holder.${by}`)}</th>
            {columns.map((which) => (
              <th key={which} scope="col">
                {t(`load.of.${which}`)}
              </th>
            ))}
            <th scope="col">{t('load.pace')}</th>
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <tr key={load.id ?? 'nobody'}>
              <th scope="row">{nameOf(load)}</th>
              {columns.map((which) => (
                <td key={which}>
                  <span className={classes.label}>{t(`load.of.${which}`)}</span>
                  <span>
                    <LoadNumber load={load} by={by} which={which} />
                    {which === 'likely' && load.forecast && load.forecast.high > 0 && (
                      <span className={classes.interval}>
                        {t('load.interval', { low: load.forecast.low, high: load.forecast.high })}
                      </span>
                    )}
                  </span>
                </td>
              ))}
              <td>
                <span className={classes.label}>{t('load.pace')}</span>
                {decimal(load.perWorkingDay, language, 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
