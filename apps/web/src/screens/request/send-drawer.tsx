import { Button } from '@mantine/core';
import { useSendDraft } from '../../api/drafts';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import type { AnswerDraft } from './answer-draft';
import { DraftChecks } from './draft-checks';
import classes from './request.module.css';
import { SaysOtherwise } from './says-otherwise';
import { useWithheldViews } from './use-withheld-views';
import { JointWith } from './joint-with';
import { Withheld } from './withheld';

interface Props {
  request: RequestDetails;
  draft: AnswerDraft;
  onClose: () => void;
}

/** The last look: the answer as it goes out, to whom and how, and what stands against it. */
export default function SendDrawer({ request, draft, onClose }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const send = useSendDraft(draft.of);
  const { saved } = draft;
  const open = saved.checks.filter(({ passed }) => !passed);
  const stopped = open.some(({ severity }) => severity === 'block');
  const { outlet, name, email } = request.requester;
  const withheld = useWithheldViews(saved.withheld);
  const texts = Object.entries(saved.texts) as [keyof typeof saved.closing, string][];

  return (
    <SidePanel title={t('send.title', { number: request.number })} onClose={onClose}>
      <p>{t(`send.by.${saved.form}`, { to: (outlet ?? name) || t('requester.unnamed'), address: email ?? '' })}</p>
      {open.length > 0 && (
        <>
          <p>{t(stopped ? 'send.stopped' : 'send.weigh')}</p>
          <DraftChecks checks={open} />
        </>
      )}
      {draft.step === 'satisfy' && <p className={classes.quoted}>{saved.resolution}</p>}
      {texts.map(([language, text]) => (
        <div key={language} lang={language} className={classes.goesOut}>
          <p className={classes.text}>{text}</p>
          <JointWith bodies={saved.jointWith} language={language} />
          <Withheld parts={withheld} language={language} />
          <p className={classes.closing}>{saved.closing[language]?.legalReference}</p>
          <p className={classes.closing}>{saved.closing[language]?.appealText}</p>
        </div>
      ))}
      <SaysOtherwise requestId={request.id} saved={saved} />
      {send.error && <ProblemNote problem={send.error} />}
      <Button
        loading={send.isPending}
        disabled={stopped}
        onClick={() =>
          send.mutate(saved.version, { onSuccess: () => toast(t('answer.sent', { number: request.number })) })
        }
      >
        {t(draft.step ? `complaint.submit.${draft.step}` : 'send.submit')}
      </Button>
    </SidePanel>
  );
}
