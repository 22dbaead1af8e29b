import { Button } from '@mantine/core';
import { useOutletContext, useParams } from 'react-router';
import { useBodies } from '../../api/coordination';
import { useRequest } from '../../api/requests';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { AttachmentList } from '../attachments/attachment-list';
import { EmptyNote } from '../../ui/empty-note';
import classes from './request.module.css';

/** The letter with which a request goes to a body outside this installation (APPC 65), to print and sign. */
export default function CoverLetterPage() {
  const session = useOutletContext<Session>();
  const { id = '', redirectionId } = useParams();
  const { t, say, dates } = useWords();
  const { data: request, error, refetch } = useRequest(id);
  const bodies = useBodies();
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!request) return <Loading rows={3} />;
  const sent = request.proceedings.redirections.find((one) => one.id === redirectionId);
  if (!sent) return <EmptyNote title={t('redirect.noLetter')}>{t('redirect.noLetterHint')}</EmptyNote>;
  const own = bodies.data?.find((body) => body.id === session.body?.id);
  const { requester } = request;
  const who = [requester.name, requester.post, requester.outlet, requester.email, requester.phone]
    .filter(Boolean)
    .join(', ');
  const trail = [
    { to: '/requests', label: t('nav.requests') },
    { to: `/requests/${id}`, label: request.number },
  ];
  return (
    <Page
      title={t('redirect.letterTitle', { number: request.number })}
      trail={trail}
      here={t('redirect.coverLetter')}
      actions={<Button onClick={() => window.print()}>{t('receipt.print')}</Button>}
    >
      <Card label={t('redirect.coverLetter')} className={classes.sheet}>
        <p className={classes.addressee}>
          {say(sent.toName)}
          {sent.toAddress && <span>{sent.toAddress}</span>}
        </p>
        <p>{t('redirect.letterText', { body: own ? say(own.name) : '', number: request.number })}</p>
        <p className={classes.facts}>
          {t('redirect.letterFacts', {
            receivedAt: dates.fullMoment(request.receivedAt),
            redirectedAt: dates.fullMoment(sent.redirectedAt),
          })}
        </p>
        <h2>{request.subject}</h2>
        <p className={classes.text} lang={request.language}>
          {sent.text}
        </p>
        <p lang={request.language}>{sent.reason}</p>
        <p>{t('redirect.letterWho', { who: who || t('requester.unnamed') })}</p>
        <AttachmentList title={t('redirect.letterFiles')} files={sent.files} />
        <p>{t('redirect.letterRule')}</p>
        <p className={classes.signature}>{t('redirect.letterSign')}</p>
      </Card>
    </Page>
  );
}
