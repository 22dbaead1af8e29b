import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDismissStory } from '../../api/stories';
import type { DismissalReason, StoryRow } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { langOf } from './lang-of';
import { useToast } from '../../ui/use-toast';
import classes from './stories.module.css';

const reasons: DismissalReason[] = ['not-negative', 'not-about-us', 'duplicate', 'resolved'];

type Dismissed = Pick<StoryRow, 'id' | 'title' | 'language'>;

/** The officer says it is no matter for the head, and why; the reason is kept, so that the rules learn from it. */
export default function DismissDrawer({ story, onClose }: { story: Dismissed; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const [reason, setReason] = useState<DismissalReason | null>(null);
  const [note, setNote] = useState('');
  const dismiss = useDismissStory(story.id);
  const submit = () =>
    reason &&
    dismiss.mutate(
      { reason, ...(note.trim() ? { note: note.trim() } : {}) },
      {
        onSuccess: () => {
          toast(t('dismissStory.done'));
          onClose();
        },
      },
    );
  return (
    <SidePanel title={t('dismissStory.title')} onClose={onClose}>
      <p lang={langOf(story.language)}>{story.title}</p>
      <Radio.Group
        label={t('dismissStory.reason')}
        value={reason ?? ''}
        onChange={(value) => setReason(reasons.find((one) => one === value) ?? null)}
        required
      >
        <div className={classes.choices}>
          {reasons.map((one) => (
            <Radio key={one} value={one} label={t(`dismissal.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('dismissStory.note')}
        autosize
        minRows={2}
        maxLength={1_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <p className={classes.facts}>{t('dismissStory.kept')}</p>
      {dismiss.error && <ProblemNote problem={dismiss.error} />}
      <Button loading={dismiss.isPending} disabled={reason === null} onClick={submit}>
        {t('dismissStory.submit')}
      </Button>
    </SidePanel>
  );
}
