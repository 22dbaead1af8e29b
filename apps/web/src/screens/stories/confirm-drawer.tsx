import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useConfirmStory } from '../../api/stories';
import type { Severity, StoryRow } from '../../api/story-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { langOf } from './lang-of';
import { useToast } from '../../ui/use-toast';
import classes from './stories.module.css';

const severities: Severity[] = ['critical', 'high', 'medium', 'low'];

type Confirmed = Pick<StoryRow, 'id' | 'title' | 'language' | 'severity' | 'detectedAt'>;

/** The officer says it is a matter for the head, and how grave; a head not told yet is told at once (¶10.4). */
export default function ConfirmDrawer({ story, onClose }: { story: Confirmed; onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const [severity, setSeverity] = useState<Severity>(story.severity ?? 'high');
  const confirm = useConfirmStory(story.id);
  const told = story.detectedAt !== null;
  const submit = () =>
    confirm.mutate(
      { severity },
      {
        onSuccess: () => {
          toast(t(told ? 'confirmStory.doneTold' : 'confirmStory.done'));
          onClose();
        },
      },
    );
  return (
    <SidePanel title={t('confirmStory.title')} onClose={onClose}>
      <p lang={langOf(story.language)}>{story.title}</p>
      <p className={classes.facts}>{t(told ? 'confirmStory.noteTold' : 'confirmStory.note')}</p>
      <Radio.Group
        label={t('confirmStory.severity')}
        value={severity}
        onChange={(value) => setSeverity(severities.find((one) => one === value) ?? severity)}
      >
        <div className={classes.choices}>
          {severities.map((one) => (
            <Radio key={one} value={one} label={t(`severity.${one}`)} />
          ))}
        </div>
      </Radio.Group>
      {confirm.error && <ProblemNote problem={confirm.error} />}
      <Button loading={confirm.isPending} onClick={submit}>
        {t(told ? 'confirmStory.submitTold' : 'confirmStory.submit')}
      </Button>
    </SidePanel>
  );
}
