import type { Mail } from '../../api/mail-types';
import type { RequestDetails, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { MailDeeds } from './mail-deeds';
import { MailParts } from './mail-parts';
import classes from './mail.module.css';

interface Props {
  request: RequestDetails;
  session: Session;
}

/** What was written to the request after it had been registered, the latest first. */
export function Correspondence({ request, session }: Props) {
  const { t, dates } = useWords();
  const later = request.mails.filter(({ fate }) => fate !== 'request').reverse();
  if (later.length === 0) return null;
  const from = ({ sender, receivedAt }: Mail) => [sender.name, sender.address, dates.moment(receivedAt)];
  return (
    <Card label={t('mail.title')}>
      <h2>{t('mail.title')}</h2>
      {later.map((mail) => (
        <article key={mail.id} className={classes.mail}>
          <h3>{t(`mail.lead.${mail.fate}`)}</h3>
          <p className={classes.aside}>{from(mail).filter(Boolean).join(' · ')}</p>
          {mail.text && <p className={classes.text}>{mail.text}</p>}
          <MailParts mail={mail} />
          {mail.fate === 'reply' && <MailDeeds mail={mail} request={request} session={session} />}
        </article>
      ))}
    </Card>
  );
}
