import { TextInput } from '@mantine/core';
import type { OfficialNote } from '../../api/publishing-types';
import { languageLabels, languages } from '../../i18n';

/** A line for readers in Kazakh and Russian, and in English if it is wanted. */
export function NoteFields({
  label,
  note,
  onChange,
}: {
  label: string;
  note: OfficialNote;
  onChange: (note: OfficialNote) => void;
}) {
  return languages.map((language) => (
    <TextInput
      key={language}
      label={`${label}, ${languageLabels[language].full}`}
      lang={language}
      maxLength={500}
      required={language !== 'en'}
      value={note[language] ?? ''}
      onChange={(event) => onChange({ ...note, [language]: event.currentTarget.value })}
    />
  ));
}
