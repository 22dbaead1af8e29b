import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import i18n from 'i18next';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { useConfirmEntry, useCorrectEntry, useRenewEntry } from '../../api/register';
import type { RegisterPreparation, RegisterTexts } from '../../api/register-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import form from '../form.module.css';
import { TextDiff } from './text-diff';

const fields = ['heading', 'question', 'answer'] as const;
type Field = (typeof fields)[number];

/**
 * The texts as they will stand in the register: the suggestion without personal data, to be read and confirmed by a person. What still
 * looks personal comes back from the service word by word, and is either taken out or vouched for.
 */
export function EntryForm({ id, preparation }: { id: string; preparation: RegisterPreparation }) {
  const { t } = useWords();
  const toast = useToast();
  const { original, suggestion, entry, language } = preparation;
  const isPublic = Boolean(entry?.publishedAt);
  // A new answer is prepared from the suggestion; topic and question stay as they were confirmed.
  const first = entry?.isBehind ? { ...entry, answer: suggestion.answer } : (entry ?? suggestion);
  const [texts, setTexts] = useState<RegisterTexts>(first);
  const [note, setNote] = useState(entry?.isBehind ? i18n.getFixedT(language)('disclosure.renewedNote') : '');
  const [read, setRead] = useState(false);
  const [vouched, setVouched] = useState(false);
  const confirm = useConfirmEntry(id);
  const correct = useCorrectEntry(id);
  const renew = useRenewEntry(id);
  const change = entry?.isBehind ? renew : correct;
  const { error, isPending } = isPublic ? change : confirm;
  const left = error instanceof ApiProblem && error.code === 'register-personal-data' ? error.fields : [];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = {
      heading: texts.heading,
      question: texts.question ?? undefined,
      answer: texts.answer ?? undefined,
      kept: vouched ? left.map(({ message }) => message) : undefined,
    };
    const saving = isPublic ? change.mutateAsync({ ...input, note }) : confirm.mutateAsync(input);
    // By the time of the answer another form may stand here, and a mutation's own callback would be forgotten; a refusal is `error`.
    const say = () => toast(t(isPublic ? 'disclosure.corrected' : 'disclosure.confirmed'));
    void saving.then(say, () => undefined);
  };

  return (
    <form onSubmit={submit} className={form.form}>
      {fields
        .filter((field) => suggestion[field] !== null)
        .map((field) => (
          <Card key={field} label={t(`disclosure.field.${field}`)} className={form.form}>
            <FieldInput
              field={field}
              language={language}
              value={texts[field] ?? ''}
              onChange={(value) => setTexts({ ...texts, [field]: value })}
            />
            <TextDiff before={original[field] ?? ''} after={texts[field] ?? ''} language={language} />
          </Card>
        ))}
      {isPublic && (
        <Textarea
          label={t('disclosure.noteLabel')}
          description={t('disclosure.noteHint')}
          required
          autosize
          maxLength={1_000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      {error && <ProblemNote problem={error} />}
      {left.length > 0 && (
        <Checkbox
          label={t('disclosure.vouch', { words: left.map(({ message }) => `«${message}»`).join(', ') })}
          checked={vouched}
          onChange={(event) => setVouched(event.currentTarget.checked)}
        />
      )}
      <Checkbox
        label={t('disclosure.read')}
        checked={read}
        onChange={(event) => setRead(event.currentTarget.checked)}
      />
      <div>
        <Button type="submit" loading={isPending} disabled={!read}>
          {t(isPublic && !entry?.isBehind ? 'disclosure.correct' : 'disclosure.confirm')}
        </Button>
      </div>
    </form>
  );
}

interface FieldProps {
  field: Field;
  language: string;
  value: string;
  onChange: (value: string) => void;
}

function FieldInput({ field, language, value, onChange }: FieldProps) {
  const { t } = useWords();
  const common = { label: t(`disclosure.field.${field}`), required: true, lang: language, value };
  if (field === 'heading')
    return <TextInput {...common} maxLength={300} onChange={(event) => onChange(event.currentTarget.value)} />;
  return (
    <Textarea
      {...common}
      autosize
      minRows={4}
      maxRows={16}
      maxLength={field === 'question' ? 20_000 : 50_000}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
