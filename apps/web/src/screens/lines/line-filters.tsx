import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useUnits } from '../../api/coordination';
import { useTopics, type LineFilter } from '../../api/lines';
import type { Language } from '../../api/types';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import classes from './lines.module.css';

interface Props {
  filter: LineFilter;
  onChange: (change: Partial<LineFilter>) => void;
}

/** Narrows the library; the words are sent when Enter is pressed or the field is left. */
export function LineFilters({ filter, onChange }: Props) {
  const { t, say } = useWords();
  const { data: topics = [] } = useTopics();
  const { data: units = [] } = useUnits();
  const [words, setWords] = useState(filter.q ?? '');
  const search = () => onChange({ q: words.trim() || undefined });
  const any = { value: '', label: t('lines.any') };
  return (
    <form
      role="search"
      aria-label={t('lines.find')}
      className={classes.filters}
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <TextInput
        type="search"
        label={t('lines.find')}
        placeholder={t('lines.findHint')}
        maxLength={200}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onBlur={search}
      />
      <NativeSelect
        label={t('lines.topic')}
        data={[any, ...topics.map(({ id, name }) => ({ value: id, label: say(name) }))]}
        value={filter.topicId ?? ''}
        onChange={(event) => onChange({ topicId: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('lines.unit')}
        data={[any, ...units.map(({ id, name }) => ({ value: id, label: say(name) }))]}
        value={filter.unitId ?? ''}
        onChange={(event) => onChange({ unitId: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('lines.language')}
        data={[any, ...languages.map((one) => ({ value: one, label: languageLabels[one].full }))]}
        value={filter.language ?? ''}
        onChange={(event) => onChange({ language: (event.currentTarget.value || undefined) as Language | undefined })}
      />
    </form>
  );
}
