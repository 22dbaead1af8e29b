import { Button } from '@mantine/core';
import { useState } from 'react';
import { useDraftVersions } from '../../api/drafts';
import type { DraftVersion } from '../../api/draft-types';
import { useWords } from '../../i18n/use-words';
import { ChangedText } from '../../ui/changed-text';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { wordChanges } from '../../ui/word-changes';
import type { AnswerDraft } from './answer-draft';
import classes from './request.module.css';
import { TextButton } from '../../ui/text-button';

interface Props {
  draft: AnswerDraft;
  onClose: () => void;
}

/** The versions that are kept: who wrote each and when, what differs from the text at hand, and the way back to it. */
export default function VersionsDrawer({ draft, onClose }: Props) {
  const { t, dates } = useWords();
  const versions = useDraftVersions(draft.of);
  const [opened, setOpened] = useState<number | null>(null);
  const { language, content } = draft;
  const restore = ({ texts, marks, form, oralTopic, resolution, withheld }: DraftVersion) => {
    draft.change({
      texts,
      marks,
      form,
      oralTopic: oralTopic ?? null,
      resolution: resolution ?? null,
      withheld: withheld ?? [],
    });
    onClose();
  };
  return (
    <SidePanel title={t('draft.versionsTitle')} onClose={onClose}>
      {versions.isPending && <Loading rows={3} height={56} />}
      {versions.error && <ProblemNote problem={versions.error} onRetry={() => void versions.refetch()} />}
      <ol className={classes.versions}>
        {versions.data?.map((version) => (
          <li key={version.version}>
            <TextButton
              aria-expanded={opened === version.version}
              onClick={() => setOpened(opened === version.version ? null : version.version)}
            >
              {t('draft.versionOf', { version: version.version })}
            </TextButton>
            <span className={classes.when}>
              {[version.writtenByName, version.writtenAt && dates.moment(version.writtenAt)].filter(Boolean).join(', ')}
            </span>
            {opened === version.version && (
              <div className={classes.stack}>
                <p className={classes.quoted} lang={language}>
                  <ChangedText changes={wordChanges(version.texts[language] ?? '', content.texts[language] ?? '')} />
                </p>
                <p className={classes.facts}>{t('diff.legend')}</p>
                {!draft.isLocked && (
                  <div>
                    <Button variant="default" onClick={() => restore(version)}>
                      {t('draft.restore')}
                    </Button>
                  </div>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </SidePanel>
  );
}
