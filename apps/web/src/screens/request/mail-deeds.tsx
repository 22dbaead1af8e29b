import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { useRegisterMail } from '../../api/mails';
import type { Mail } from '../../api/mail-types';
import { may } from '../../api/permissions';
import type { RequestDetails, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import { useToast } from '../../ui/use-toast';
import classes from './mail.module.css';

const RegisterComplaintDrawer = lazy(() => import('./register-complaint-drawer'));

interface Props {
  mail: Mail;
  request: RequestDetails;
  session: Session;
}

/** What a mail in the correspondence may be besides: a question of its own with a clock of its own, or a complaint. */
export function MailDeeds({ mail, request, session }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const register = useRegisterMail(mail.id);
  const [complains, setComplains] = useState(false);
  const mayComplain = may(session, 'complaint.handle') && request.proceedings.complaintRight !== null;
  const asRequest = () =>
    register.mutate(undefined, {
      onSuccess: ({ id, number }) => {
        toast(t('mail.registered', { number }));
        void navigate(`/requests/${id}`);
      },
    });
  return (
    <>
      {register.error && <ProblemNote problem={register.error} />}
      <p className={classes.deeds}>
        {may(session, 'mail.sort') && (
          <TextButton disabled={register.isPending} onClick={asRequest}>
            {t('mail.asRequest')}
          </TextButton>
        )}
        {mayComplain && <TextButton onClick={() => setComplains(true)}>{t('mail.asComplaint')}</TextButton>}
      </p>
      <Suspense>
        {complains && <RegisterComplaintDrawer request={request} mail={mail} onClose={() => setComplains(false)} />}
      </Suspense>
    </>
  );
}
