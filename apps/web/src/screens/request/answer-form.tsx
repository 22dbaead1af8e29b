import { Select, Tabs, Textarea } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { withdrawApproval } from '../../api/approvals';
import { answerForms } from '../../api/draft-types';
import { useOralTopics } from '../../api/drafts';
import type { Language, RequestDetails } from '../../api/types';
import { languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import type { AnswerDraft } from './answer-draft';
import { ApprovalState } from './approval-state';
import { ClaimList } from './claim-list';
import { DraftChecks } from './draft-checks';
import { DraftConflict } from './draft-conflict';
import { needsApproval } from './needs-approval';
import { DraftStatus } from './draft-status';
import classes from './request.module.css';
import { useDraftKeys } from './use-draft-keys';
import { JointWith } from './joint-with';
import { WithheldForm } from './withheld-form';

const AskApprovalDrawer = lazy(() => import('./ask-approval-drawer'));
const SendDrawer = lazy(() => import('./send-drawer'));
const SourceDrawer = lazy(() => import('./source-drawer'));

interface Props {
  request: RequestDetails;
  draft: AnswerDraft;
  formId: string;
}

/** The answer being written: a tab for each language, where each statement comes from, and what is checked before it goes out. */
export function AnswerForm({ request, draft, formId }: Props) {
  const { t, say } = useWords();
  const { content, language, isLocked } = draft;
  const { approval } = draft.saved;
  const [opened, setOpened] = useState<'send' | 'ask' | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const topics = useOralTopics(content.form === 'oral');
  const ordered = [request.language, ...languages.filter((one) => one !== request.language)];

  /** What the button of the page leads to: those who have to approve, or the last look before sending. */
  const send = async () => {
    if (await draft.save()) setOpened(needsApproval(draft) ? 'ask' : 'send');
  };
  useDraftKeys(
    () => void draft.save(),
    () => void send(),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const ask = async () => {
    if (await draft.save()) setOpened('ask');
  };
  const withdraw = useMutation({ mutationFn: () => withdrawApproval(draft.of), onSettled: draft.refresh });
  const cite = () => {
    const { selectionStart = 0, selectionEnd = 0, value = '' } = field.current ?? {};
    setSentence(value.slice(selectionStart, selectionEnd).trim());
  };

  return (
    <form id={formId} className={classes.answerForm} onSubmit={submit}>
      {approval && <ApprovalState approval={approval} onWithdraw={() => withdraw.mutate()} />}
      {withdraw.error && <ProblemNote problem={withdraw.error} />}
      {draft.theirs && <DraftConflict draft={draft} theirs={draft.theirs} />}
      {draft.step === 'satisfy' && (
        <Textarea
          label={t('complaint.field.satisfy')}
          description={t('proceedings.inLanguage')}
          lang={request.language}
          autosize
          minRows={2}
          maxLength={20_000}
          my="md"
          readOnly={isLocked}
          value={content.resolution ?? ''}
          onChange={(event) => draft.change({ resolution: event.currentTarget.value })}
        />
      )}
      <Tabs value={language} onChange={(value) => value && draft.turnTo(value as Language)}>
        <Tabs.List aria-label={t('answer.card')}>
          {ordered.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`answer.label.${one}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {ordered.map((one) => (
          <Tabs.Panel key={one} value={one} pt="sm">
            {one === language && (
              <Textarea
                ref={field}
                aria-label={t(`answer.label.${one}`)}
                description={one === request.language ? undefined : t('draft.optionalLanguage')}
                autosize
                minRows={8}
                maxRows={22}
                maxLength={20_000}
                lang={one}
                readOnly={isLocked}
                value={content.texts[one] ?? ''}
                onChange={(event) => draft.change({ texts: { ...content.texts, [one]: event.currentTarget.value } })}
              />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      <JointWith bodies={draft.saved.jointWith} />
      <WithheldForm draft={draft} />
      <DraftStatus draft={draft} onCite={cite} onAsk={() => void ask()} />
      <div className={classes.formChoice}>
        <Select
          label={t('draft.form')}
          data={answerForms.map((form) => ({ value: form, label: t(`draft.formOf.${form}`) }))}
          value={content.form}
          readOnly={isLocked}
          allowDeselect={false}
          onChange={(form) => draft.change({ form: answerForms.find((one) => one === form) ?? content.form })}
        />
        {content.form === 'oral' && (
          <Select
            label={t('draft.oralTopic')}
            data={(topics.data ?? []).map(({ code, label }) => ({ value: code, label: say(label) }))}
            value={content.oralTopic ?? null}
            readOnly={isLocked}
            onChange={(oralTopic) => draft.change({ oralTopic })}
          />
        )}
      </div>
      <ClaimList draft={draft} onCite={setSentence} />
      <DraftChecks checks={draft.saved.checks} shownAbove={['sources']} />
      <Suspense>
        {opened === 'send' && <SendDrawer request={request} draft={draft} onClose={() => setOpened(null)} />}
        {opened === 'ask' && <AskApprovalDrawer request={request} draft={draft} onClose={() => setOpened(null)} />}
        {sentence !== null && <SourceDrawer draft={draft} sentence={sentence} onClose={() => setSentence(null)} />}
      </Suspense>
    </form>
  );
}
