import { Button, NativeSelect, Radio, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useOutletContext } from 'react-router';
import { usePeople, useUnits } from '../../api/coordination';
import { useTopics, useWriteLine } from '../../api/lines';
import type { LineDetails, LineInput, SourceKind } from '../../api/line-types';
import type { Session } from '../../api/types';
import { useFormKey } from '../../api/once';
import { plusDays } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { LineEditionFields } from './line-edition-fields';
import classes from './lines.module.css';

const sourceKinds: SourceKind[] = ['act', 'document', 'page', 'unit-reply'];
/** How long a new line is proposed to hold; its author decides. */
const proposedDays = 90;

interface Props {
  /** The line whose draft is changed; null for a new one. */
  line: LineDetails | null;
  onSaved: (line: LineDetails) => void;
  /** Tells whether something is written that is not saved yet: unsaved words are not sent on. */
  onDirty?: (isDirty: boolean) => void;
}

/** Writes a line: both official languages beside each other, what it rests on, how long it holds. */
export function LineForm({ line, onSaved, onDirty }: Props) {
  const session = useOutletContext<Session>();
  const { t, say, dates, now } = useWords();
  const { data: topics = [] } = useTopics();
  const { data: units = [] } = useUnits();
  const { data: people = [] } = usePeople();
  const save = useWriteLine(line, useFormKey());
  const [input, setInput] = useState<LineInput>(() => startOf(line, session.person.id, dates.dateOf(now)));
  const [saved, setSaved] = useState(input);
  const isDirty = JSON.stringify(input) !== JSON.stringify(saved);
  useEffect(() => onDirty?.(isDirty), [isDirty, onDirty]);
  const set = (change: Partial<LineInput>) => setInput((before) => ({ ...before, ...change }));
  const source = (change: Partial<LineInput['source']>) => set({ source: { ...input.source, ...change } });
  const topic = topics.find(({ id }) => id === input.topicId);
  const none = { value: '', label: t('lines.choose') };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { ...input, unitId: input.unitId || (topic?.unitId ?? '') },
      {
        onSuccess: (line) => {
          setSaved(input);
          onSaved(line);
        },
      },
    );
  };

  return (
    <Card label={t('lines.editor')}>
      <form onSubmit={submit} className={classes.stack}>
        <div className={classes.pair}>
          <NativeSelect
            label={t('lines.topic')}
            required
            data={[none, ...topics.map(({ id, name }) => ({ value: id, label: say(name) }))]}
            value={input.topicId}
            onChange={(event) => {
              const chosen = topics.find(({ id }) => id === event.currentTarget.value);
              set({ topicId: event.currentTarget.value, unitId: input.unitId || (chosen?.unitId ?? '') });
            }}
          />
          <NativeSelect
            label={t('lines.unit')}
            required
            data={[none, ...units.map(({ id, name }) => ({ value: id, label: say(name) }))]}
            value={input.unitId}
            onChange={(event) => set({ unitId: event.currentTarget.value })}
          />
        </div>
        <LineEditionFields editions={input.editions} onChange={(editions) => set({ editions })} />
        <div className={classes.pair}>
          <NativeSelect
            label={t('lines.source')}
            data={sourceKinds.map((kind) => ({ value: kind, label: t(`lines.sourceKind.${kind}`) }))}
            value={input.source.kind}
            onChange={(event) => source({ kind: event.currentTarget.value as SourceKind })}
          />
          <TextInput
            label={t('lines.sourceReference')}
            required
            maxLength={500}
            value={input.source.reference}
            onChange={(event) => source({ reference: event.currentTarget.value })}
          />
          <TextInput
            type="url"
            label={t('lines.sourceUrl')}
            maxLength={1_000}
            value={input.source.url ?? ''}
            onChange={(event) => source({ url: event.currentTarget.value || null })}
          />
          <TextInput
            label={t('lines.tags')}
            description={t('lines.tagsHint')}
            maxLength={600}
            value={input.tags.join(', ')}
            onChange={(event) => set({ tags: event.currentTarget.value.split(',').map((tag) => tag.trimStart()) })}
          />
          <DateField
            label={t('lines.validFrom')}
            value={input.validFrom}
            onChange={(validFrom) => set({ validFrom })}
          />
          <DateField
            label={t('lines.validUntil')}
            value={input.validUntil}
            min={input.validFrom}
            onChange={(validUntil) => set({ validUntil })}
          />
          <NativeSelect
            label={t('lines.owner')}
            data={people.map(({ id, name }) => ({ value: id, label: name }))}
            value={input.ownerId ?? session.person.id}
            onChange={(event) => set({ ownerId: event.currentTarget.value })}
          />
          <Radio.Group
            label={t('lines.restriction.label')}
            value={input.restriction}
            onChange={(value) => set({ restriction: value as LineInput['restriction'] })}
          >
            {(['may-be-quoted', 'internal'] as const).map((one) => (
              <Radio key={one} mt={6} value={one} label={t(`lines.restriction.${one}`)} />
            ))}
          </Radio.Group>
        </div>
        {save.error && <ProblemNote problem={save.error} />}
        <div>
          <Button type="submit" variant={line ? 'default' : 'filled'} loading={save.isPending}>
            {t('lines.save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function startOf(line: LineDetails | null, personId: string, today: string): LineInput {
  const version = line?.versions[0];
  if (!line || !version)
    return {
      topicId: '',
      unitId: '',
      ownerId: personId,
      editions: { kk: { question: '', text: '' }, ru: { question: '', text: '' } },
      source: { kind: 'document', reference: '', url: null },
      restriction: 'may-be-quoted',
      tags: [],
      validFrom: today,
      validUntil: plusDays(today, proposedDays),
    };
  const { editions, source, restriction, tags, validFrom, validUntil } = version;
  return {
    topicId: line.topic.id,
    unitId: line.unitId,
    ownerId: line.ownerId,
    editions,
    source,
    restriction,
    tags,
    validFrom,
    validUntil,
  };
}
