import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { enquiryFile } from '../../api/attachments';
import { useEnquiriesOf, useInsertFile } from '../../api/enquiries';
import type { Enquiry } from '../../api/enquiry-types';
import { may } from '../../api/permissions';
import type { RequestDetails, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import { AttachmentList } from '../attachments/attachment-list';
import { useAnswerDraft } from '../request/answer-draft';
import classes from './enquiries.module.css';
import { replyOf } from './reply-of';
import { useEnquiryWords } from './use-enquiry-words';

const AskUnitDrawer = lazy(() => import('./ask-unit-drawer'));

/** What structural units were asked for this request, how each stands, and their replies, ready for the answer. */
export function EnquiriesPanel({ request, session }: { request: RequestDetails; session: Session }) {
  const { t } = useWords();
  const { data, error, refetch } = useEnquiriesOf(request.id, may(session, 'enquiry.read'));
  const [asking, setAsking] = useState(false);
  const mayAsk = may(session, 'enquiry.send') && Boolean(data?.proposedDueAt);
  if (!error && !mayAsk && (data?.items.length ?? 0) === 0) return null;
  return (
    <Card label={t('enquiry.panel')}>
      <h2>{t('enquiry.panel')}</h2>
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className={classes.note}>{t('enquiry.panelEmpty')}</p>}
      <ul className={classes.panel}>
        {data?.items.map((enquiry) => (
          <PanelLine key={enquiry.id} enquiry={enquiry} />
        ))}
      </ul>
      {mayAsk && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('enquiry.ask')}
        </Button>
      )}
      <Suspense>
        {asking && data?.proposedDueAt && (
          <AskUnitDrawer request={request} proposedDueAt={data.proposedDueAt} onClose={() => setAsking(false)} />
        )}
      </Suspense>
    </Card>
  );
}

function PanelLine({ enquiry }: { enquiry: Enquiry }) {
  const { t, say } = useWords();
  const { words, tone } = useEnquiryWords()(enquiry);
  const draft = useAnswerDraft();
  const insert = useInsertFile(enquiry.id);
  const toast = useToast();
  const reply = replyOf(enquiry);
  const text = enquiry.state === 'replied' ? reply?.text : null;
  return (
    <li>
      <Link to={`/enquiries/${enquiry.id}`} className={classes.unit}>
        {say(enquiry.unitName)}
      </Link>
      <p className={classes.words} data-tone={tone}>
        {words}
      </p>
      {reply?.text && <p className={classes.reply}>{reply.text}</p>}
      {draft && !draft.isLocked && text && (
        <Button
          variant="default"
          size="sm"
          onClick={() =>
            draft.insertIntoDraft(text, { kind: 'unit-reply', label: say(enquiry.unitName), ref: enquiry.id })
          }
        >
          {t('enquiry.insert')}
        </Button>
      )}
      <AttachmentList
        title={t('enquiry.replyFiles')}
        files={enquiry.files.filter(({ owner }) => owner === 'enquiry-answer')}
        href={enquiryFile(enquiry.id)}
        actions={
          draft && !draft.isLocked
            ? ({ id, name }) => (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('enquiry.insertNamed', { name })}
                  loading={insert.isPending && insert.variables === id}
                  onClick={() => insert.mutate(id, { onSuccess: () => toast(t('enquiry.inserted', { name })) })}
                >
                  {t('enquiry.insertFile')}
                </Button>
              )
            : undefined
        }
      />
      {insert.error && <ProblemNote problem={insert.error} />}
    </li>
  );
}
