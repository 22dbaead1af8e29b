import { useOutletContext } from 'react-router';
import type { Mail } from '../../api/mail-types';
import { mailPlace } from '../../api/mails';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { AttachmentList } from '../attachments/attachment-list';
import classes from './mail.module.css';

/** What a mail has beside its text: the earlier conversation, the mail as it arrived, and files, unless they are the request's own. */
export function MailParts({ mail }: { mail: Mail }) {
  const { t } = useWords();
  const reads = may(useOutletContext<Session>(), 'mail.read');
  const place = mailPlace(mail.id);
  return (
    <>
      {!mail.readable && mail.fate !== 'request' && <p className={classes.note}>{t('mail.unreadable')}</p>}
      {mail.readable && mail.text === '' && <p className={classes.note}>{t('mail.noText')}</p>}
      {mail.quoted && (
        <details className={classes.quoted}>
          <summary>{t('mail.quoted')}</summary>
          <p>{mail.quoted}</p>
        </details>
      )}
      {mail.fate !== 'request' && (
        <AttachmentList
          title={t('mail.files')}
          files={mail.files}
          {...(reads ? { href: ({ id }) => `${place}/files/${id}` } : {})}
        />
      )}
      {mail.readable && mail.repairs.length > 0 && <p className={classes.aside}>{t('mail.repaired')}</p>}
      {reads && (
        <p className={classes.aside}>
          <a href={`${place}/original`} target="_blank" rel="noreferrer">
            {t('mail.original')}
          </a>
        </p>
      )}
    </>
  );
}
