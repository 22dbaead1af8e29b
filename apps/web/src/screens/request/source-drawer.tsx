import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type SourceKind, sourceKinds } from '../../api/draft-types';
import { useWords } from '../../i18n/use-words';
import { SidePanel } from '../../ui/side-panel';
import type { AnswerDraft } from './answer-draft';
import classes from './request.module.css';

/** Kinds that are named by hand; lines-to-take and earlier answers come with their text from the panels beside the editor. */
const byHand = sourceKinds.filter((kind) => kind !== 'line' && kind !== 'earlier-answer');

interface Props {
  draft: AnswerDraft;
  /** The sentence that was chosen; empty when nothing was selected in the text. */
  sentence: string;
  onClose: () => void;
}

/** Where a statement comes from: a unit, a document, a register, or what an official knows and stands for by name. */
export default function SourceDrawer({ draft, sentence: chosen, onClose }: Props) {
  const { t } = useWords();
  const [sentence, setSentence] = useState(chosen);
  const [kind, setKind] = useState<SourceKind>('unit-reply');
  const [label, setLabel] = useState('');
  const [url, setUrl] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const source = { kind, label: label.trim(), ...(url.trim() ? { url: url.trim() } : {}) };
    draft.change(({ marks }) => ({
      marks: [
        ...marks.filter((mark) => mark.language !== draft.language || mark.sentence !== sentence),
        { language: draft.language, sentence, source },
      ],
    }));
    onClose();
  };
  return (
    <SidePanel title={t('draft.sourceTitle')} onClose={onClose}>
      <form onSubmit={submit} className={classes.stack}>
        {chosen ? (
          <blockquote className={classes.quoted} lang={draft.language}>
            {sentence}
          </blockquote>
        ) : (
          <Textarea
            label={t('draft.sentence')}
            description={t('draft.sentenceHint')}
            lang={draft.language}
            autosize
            required
            maxLength={5_000}
            value={sentence}
            onChange={(event) => setSentence(event.currentTarget.value)}
          />
        )}
        <Radio.Group
          label={t('draft.sourceKind')}
          value={kind}
          onChange={(value) => setKind(byHand.find((one) => one === value) ?? kind)}
        >
          <div className={classes.choices}>
            {byHand.map((one) => (
              <Radio key={one} value={one} label={t(`draft.source.${one}`)} />
            ))}
          </div>
        </Radio.Group>
        <TextInput
          label={t(`draft.sourceLabel.${kind}`)}
          required
          maxLength={300}
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        {kind === 'document' && (
          <TextInput
            type="url"
            label={t('draft.sourceUrl')}
            placeholder="https://"
            maxLength={2_000}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
        )}
        <Button type="submit" disabled={label.trim() === '' || sentence.trim() === ''}>
          {t('draft.sourceSubmit')}
        </Button>
      </form>
    </SidePanel>
  );
}
