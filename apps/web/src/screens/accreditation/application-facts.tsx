import type { AccreditationDetails } from '../../api/accreditation-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from '../form.module.css';

/** Who applies, of which outlet, with which documents, and which lawful obstacles the facts show. */
export function ApplicationFacts({ accreditation: one }: { accreditation: AccreditationDetails }) {
  const { t, say, dates } = useWords();
  const { outlet, journalist } = one;
  const registration =
    outlet.registrationNumber && outlet.registeredOn
      ? t('accreditation.registeredAs', {
          number: outlet.registrationNumber,
          day: dates.fullDay(outlet.registeredOn),
        })
      : t('accreditation.notRegistered');
  const facts: [string, string | null | undefined][] = [
    [t('accreditation.outlet'), `${outlet.name}, ${t(`accreditation.outletKind.${outlet.kind}`)}`],
    [t('accreditation.registration'), registration],
    [t('accreditation.bin'), outlet.bin],
    [t('accreditation.editor'), outlet.editorName],
    [t('accreditation.position'), journalist.position],
    [t('ask.email'), journalist.email ?? outlet.email],
    [t('ask.phone'), journalist.phone ?? outlet.phone],
    [t('accreditation.receivedAt'), dates.fullMoment(one.receivedAt)],
    [t('accreditation.validUntil'), one.validUntil && dates.fullDay(one.validUntil)],
    [t('accreditation.barredUntil'), one.barredUntil && dates.fullDay(one.barredUntil)],
  ];
  return (
    <Card label={t('accreditation.applicant')}>
      <h2>{t('accreditation.applicant')}</h2>
      {one.byApplicant && outlet.byApplicant && <p className={classes.note}>{t('accreditation.notChecked')}</p>}
      <dl className={classes.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <h3>{t('accreditation.documents')}</h3>
      <ul>
        {one.documents.map(({ item, present }) => (
          <li key={item.code}>
            {say(item.label)}: {t(present ? 'accreditation.present' : 'accreditation.absent')}
          </li>
        ))}
      </ul>
      {one.obstacles.length > 0 && (
        <>
          <h3>{t('accreditation.obstacles')}</h3>
          <ul>
            {one.obstacles.map((code) => (
              <li key={code}>{t(`accreditation.obstacle.${code}`)}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
