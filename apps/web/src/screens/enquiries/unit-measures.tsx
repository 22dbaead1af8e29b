import { useUnitMeasures } from '../../api/enquiries';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './enquiries.module.css';

/** How units answered over the last year: who is silent, who is late, how long a reply takes. */
export function UnitMeasures() {
  const { t, say } = useWords();
  const { data } = useUnitMeasures(true);
  if (!data || data.items.length === 0) return null;
  const time = (minutes: number | null) =>
    minutes === null
      ? '–'
      : minutes < 60
        ? t('time.minutes', { minutes })
        : t('time.hours', { hours: Math.round(minutes / 60) });
  return (
    <Card label={t('enquiry.measures.title')}>
      <h2>{t('enquiry.measures.title')}</h2>
      <p className={classes.note}>{t('enquiry.measures.hint')}</p>
      <div className={classes.tableFrame} tabIndex={0} role="group" aria-label={t('enquiry.measures.hint')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('enquiry.measures.unit')}</th>
              {(['silent', 'late', 'asked', 'replied', 'median'] as const).map((column) => (
                <th key={column} scope="col" className={classes.number}>
                  {t(`enquiry.measures.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((unit) => (
              <tr key={unit.unitId}>
                <th scope="row">{say(unit.unitName)}</th>
                <td className={classes.number} data-late={unit.silent > 0 || undefined}>
                  {unit.silent}
                </td>
                <td className={classes.number}>{unit.late}</td>
                <td className={classes.number}>{unit.asked}</td>
                <td className={classes.number}>{unit.replied}</td>
                <td className={classes.number}>{time(unit.medianReplyMinutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
