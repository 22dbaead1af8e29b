import { Link } from 'react-router';
import type { OwnAccreditation } from '../../api/accreditation-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from '../form.module.css';
import { AdverseNote } from './adverse-note';
import { ApplicationClock } from './application-clock';

/** One of a journalist's own: where it stands, until when it is valid, and the link that proves it. */
export function OwnCard({ own }: { own: OwnAccreditation }) {
  const { t, say, language, dates } = useWords();
  const card = own.checkCode && new URLSearchParams({ number: own.number, code: own.checkCode }).toString();
  return (
    <>
      <Card label={own.number}>
        <h2>{say(own.body.name)}</h2>
        <p className={classes.number}>{own.number}</p>
        <p>
          {t(`accreditation.state.${own.state}`)}. {own.journalistName}, {own.outletName}
        </p>
        {own.validUntil && <p>{t('accreditation.until', { day: dates.fullDay(own.validUntil) })}</p>}
        {own.revokedAt && <p>{t('accreditation.revokedOn', { day: dates.fullMoment(own.revokedAt) })}</p>}
        {card && <Link to={`/${language}/accreditation?${card}`}>{t('accreditation.checkLink')}</Link>}
      </Card>
      {own.state === 'submitted' && <ApplicationClock item={own} clock={own.clock} />}
      {own.refusal && <AdverseNote title={t('accreditation.refusal')} decision={own.refusal} />}
      {own.revocation && <AdverseNote title={t('accreditation.revocation')} decision={own.revocation} />}
    </>
  );
}
