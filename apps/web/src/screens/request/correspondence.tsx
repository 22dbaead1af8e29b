import type { Mail } from '../../api/mail-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { MailParts } from './mail-parts';
import classes from './mail.module.css';

/** What was written to the request after it had been registered, the latest first. */
export function Correspondence({ mails }: { mails: Mail[] }) {
  const { t, dates } = useWords();
  const later = mails.filter(({ fate }) => fate !== 'request').reverse();
  if (later.length === 0) return null;
  return (
    <Card label={t('mail.title')}>
      <h2>{t('mail.title')}</h2>
      {later.map((mail) => (
        <article key={mail.id} className={classes.mail}>
          <h3>{t(`mail.lead.${mail.fate}`)}</h3>
          <p className={classes.aside}>
            {[mail.sender.name, mail.sender.address, dates.moment(mail.receivedAt)].filter(Boolean).join(' · ')}
          </p>
          {mail.text && <p className={classes.text}>{mail.text}</p>}
          <MailParts mail={mail} />
        </article>
      ))}
    </Card>
  );
}
