import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useUnits } from '../../api/coordination';
import { useSaveTopic } from '../../api/lines';
import type { Approver, Topic, TopicInput } from '../../api/line-types';
import { languageLabels, languages } from '../../i18n';
import { plusDays } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';

const approvers: Approver[] = ['unit', 'authorized-person', 'first-head'];
/** Proposed for a new topic: when it is looked at again, and how long before its end a line's owner is reminded. */
const proposed = { reviewDays: 180, remindWorkingDays: 5 };

/** Names a topic, the unit that speaks on it and who approves its lines. */
export function TopicPanel({ topic, onClose }: { topic: Topic | null; onClose: () => void }) {
  const { t, say, dates, now } = useWords();
  const { data: units = [] } = useUnits();
  const save = useSaveTopic(topic);
  const today = dates.dateOf(now);
  const [input, setInput] = useState<TopicInput>(() => ({
    name: topic?.name ?? { kk: '', ru: '', en: '' },
    unitId: topic?.unitId ?? '',
    deputyUnitId: topic?.deputyUnitId ?? null,
    approver: topic?.approver ?? 'authorized-person',
    validFrom: topic?.validFrom ?? today,
    reviewOn: topic?.reviewOn ?? plusDays(today, proposed.reviewDays),
    remindWorkingDays: topic?.remindWorkingDays ?? proposed.remindWorkingDays,
  }));
  const set = (change: Partial<TopicInput>) => setInput((before) => ({ ...before, ...change }));
  const unitOptions = (first: string) => [
    { value: '', label: first },
    ...units.map(({ id, name }) => ({ value: id, label: say(name) })),
  ];
  const complete = input.unitId !== '' && languages.every((language) => input.name[language].trim() !== '');
  return (
    <SidePanel title={t(topic ? 'topics.change' : 'topics.add')} onClose={onClose}>
      {languages.map((language) => (
        <TextInput
          key={language}
          label={`${t('topics.name')}, ${languageLabels[language].full}`}
          lang={language}
          required
          maxLength={200}
          value={input.name[language]}
          onChange={(event) => set({ name: { ...input.name, [language]: event.currentTarget.value } })}
        />
      ))}
      <NativeSelect
        label={t('topics.column.unit')}
        required
        data={unitOptions(t('lines.choose'))}
        value={input.unitId}
        onChange={(event) => set({ unitId: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('topics.column.deputy')}
        data={unitOptions(t('topics.none'))}
        value={input.deputyUnitId ?? ''}
        onChange={(event) => set({ deputyUnitId: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={t('topics.column.approver')}
        data={approvers.map((one) => ({ value: one, label: t(`topics.approver.${one}`) }))}
        value={input.approver}
        onChange={(event) => set({ approver: event.currentTarget.value as Approver })}
      />
      <DateField label={t('lines.validFrom')} value={input.validFrom} onChange={(validFrom) => set({ validFrom })} />
      <DateField
        label={t('topics.column.review')}
        value={input.reviewOn}
        min={input.validFrom}
        onChange={(reviewOn) => set({ reviewOn })}
      />
      <NumberInput
        label={t('topics.remind')}
        min={1}
        max={30}
        allowDecimal={false}
        value={input.remindWorkingDays}
        onChange={(value) => set({ remindWorkingDays: Number(value) || proposed.remindWorkingDays })}
      />
      {save.error && <ProblemNote problem={save.error} />}
      <Button loading={save.isPending} disabled={!complete} onClick={() => save.mutate(input, { onSuccess: onClose })}>
        {t('topics.save')}
      </Button>
    </SidePanel>
  );
}
