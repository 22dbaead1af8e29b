import { Textarea, TextInput } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import classes from './coverage.module.css';
import type { RuleDraft, RuleFault } from './rule-draft';

interface Props {
  draft: RuleDraft;
  faults: RuleFault[];
  onChange: (part: Partial<RuleDraft>) => void;
}

/** How a rule is called, and its words: one a line, in both languages. */
export function RuleWords({ draft, faults, onChange }: Props) {
  const { t } = useWords();
  return (
    <>
      <div className={classes.pair}>
        {(['kk', 'ru', 'en'] as const).map((language) => (
          <TextInput
            key={language}
            label={t(`coverageRules.name.${language}`)}
            required
            maxLength={100}
            lang={language}
            value={draft.name[language]}
            onChange={(event) => onChange({ name: { ...draft.name, [language]: event.currentTarget.value } })}
          />
        ))}
      </div>
      {(['words', 'unless'] as const).map((field) => (
        <div key={field} className={classes.pair}>
          {(['kk', 'ru'] as const).map((language) => (
            <Textarea
              key={language}
              label={t(`coverageRules.${field}.${language}`)}
              description={t(`coverageRules.${field}.hint`)}
              error={
                field === 'words' && draft.name.kk !== '' && faults.includes('words') && t('coverageRules.fault.words')
              }
              autosize
              minRows={3}
              maxRows={12}
              lang={language}
              value={draft[field][language]}
              onChange={(event) => onChange({ [field]: { ...draft[field], [language]: event.currentTarget.value } })}
            />
          ))}
        </div>
      ))}
    </>
  );
}
