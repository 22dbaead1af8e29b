import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { Mail } from '../../api/mail-types';
import { useRegisterMail } from '../../api/mails';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { MailParts } from '../request/mail-parts';
import classes from '../request/mail.module.css';

/** One mail that was laid aside, and the button for the case that this was a mistake. */
export function AsideMail({ mail }: { mail: Mail }) {
  const { t, dates } = useWords();
  const navigate = useNavigate();
  const register = useRegisterMail(mail.id);
  const sender = [mail.sender.name, mail.sender.address, dates.moment(mail.receivedAt)].filter(Boolean).join(' · ');
  return (
    <Card label={mail.subject || t('aside.noSubject')}>
      <h2>{mail.subject || t('aside.noSubject')}</h2>
      <p className={classes.aside}>
        {t(`mail.lead.${mail.fate}`)} · {sender}
      </p>
      {mail.text && <p className={classes.text}>{mail.text}</p>}
      <MailParts mail={mail} />
      {register.error && <ProblemNote problem={register.error} />}
      <div className={classes.act}>
        <Button
          variant="default"
          loading={register.isPending}
          onClick={() => register.mutate(undefined, { onSuccess: ({ id }) => void navigate(`/requests/${id}`) })}
        >
          {t('aside.register')}
        </Button>
      </div>
    </Card>
  );
}
