import { Checkbox, NumberInput } from '@mantine/core';
import { useDisclosureRules } from '../../api/register';
import type { DisclosureChoice } from '../../api/register-types';
import { useWords } from '../../i18n/use-words';
import form from '../form.module.css';

interface Props {
  bodyId: string;
  choice: DisclosureChoice | undefined;
  error: string | undefined;
  onChange: (choice: DisclosureChoice | undefined) => void;
}

/** Whether question and answer may be published, and for how many days the asker has the answer alone. Nothing is ticked beforehand. */
export function DisclosureFields({ bodyId, choice, error, onChange }: Props) {
  const { t, say } = useWords();
  const { data: rules } = useDisclosureRules(bodyId);
  if (!rules) return null;
  const { least, most, usual } = rules.exclusivityDays;
  return (
    <div className={form.form}>
      <Checkbox
        label={t('ask.consent')}
        description={t('ask.consentHint', { count: rules.withoutConsent.afterDays })}
        checked={choice?.consent ?? false}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? { consent: true, exclusivityDays: usual } : undefined)
        }
      />
      {choice?.consent && (
        <NumberInput
          label={t('ask.exclusivity')}
          description={t('ask.exclusivityHint', { most, basis: say(rules.clause) })}
          min={least}
          max={most}
          allowDecimal={false}
          value={choice.exclusivityDays}
          error={error}
          onChange={(days) => onChange({ consent: true, exclusivityDays: Number(days) || 0 })}
        />
      )}
    </div>
  );
}
