import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
import { partyOf } from './party-of';
import { replyOf } from './reply-of';
import { useReplySource } from './use-reply-source';
import { useEnquiryWords } from './use-enquiry-words';

const AskUnitDrawer = lazy(() => import('./ask-unit-drawer'));
const AskBodyDrawer = lazy(() => import('./ask-body-drawer'));

/** What units and other bodies were asked for this request, how each stands, and their replies, ready for the answer. */
export function EnquiriesPanel({ request, session }: { request: RequestDetails; session: Session }) {
  const { t } = useWords();
  const { data, error, refetch } = useEnquiriesOf(request.id, may(session, 'enquiry.read'));
  const { i18n } = useTranslation();
  const [asking, setAsking] = useState<'unit' | 'body' | null>(null);
  const mayAsk = may(session, 'enquiry.send') && Boolean(data?.proposedDueAt);
  const { id, number, subject, language, dueAt, attachments } = request;
  const inLanguage = i18n.getFixedT(language);
  const asked = { id, subject, language, dueAt };
  const close = () => setAsking(null);
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
        <div className={classes.others}>
          <Button variant="default" onClick={() => setAsking('unit')}>
            {t('enquiry.ask')}
          </Button>
          <Button variant="default" onClick={() => setAsking('body')}>
            {t('enquiry.askBody')}
          </Button>
        </div>
      )}
      <Suspense>
        {asking === 'unit' && data?.proposedDueAt && (
          <AskUnitDrawer
            of="request"
            asked={{
              ...asked,
              title: t('enquiry.askTitle', { number }),
              reasonProposed: inLanguage('enquiry.reasonProposed', { number }),
            }}
            known={attachments}
            proposedDueAt={data.proposedDueAt}
            onClose={close}
          />
        )}
        {asking === 'body' && data?.proposedBodyDueAt && (
          <AskBodyDrawer
            request={{
              ...asked,
              attachments,
              title: t('enquiry.askBodyTitle', { number }),
              reasonProposed: inLanguage('enquiry.reasonForRequest'),
            }}
            proposedDueAt={data.proposedBodyDueAt}
            onClose={close}
          />
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
  const sourceOf = useReplySource();
  return (
    <li>
      <Link to={`/enquiries/${enquiry.id}`} className={classes.unit}>
        {say(partyOf(enquiry))}
      </Link>
      <p className={classes.words} data-tone={tone}>
        {words}
      </p>
      {reply?.text && <p className={classes.reply}>{reply.text}</p>}
      {draft && !draft.isLocked && text && (
        <Button variant="default" size="sm" onClick={() => draft.insertIntoDraft(text, sourceOf(enquiry))}>
          {t('enquiry.insert')}
        </Button>
      )}
      <AttachmentList
        title={t(enquiry.otherBody ? 'enquiry.positionFiles' : 'enquiry.replyFiles')}
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
