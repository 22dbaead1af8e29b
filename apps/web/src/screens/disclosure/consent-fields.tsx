import { NumberInput, Radio } from '@mantine/core';
import { useDisclosureRules } from '../../api/register';
import type { DisclosureChoice } from '../../api/register-types';
import { useWords } from '../../i18n/use-words';
import classes from '../request/request.module.css';

interface Props {
  bodyId: string;
  choice: DisclosureChoice | undefined;
  error?: string | undefined;
  /** Leaves it open that nobody was asked. */
  mayBeUnasked?: boolean;
  /** The requester's own word, not what an officer was told. */
  own?: boolean;
  onChange: (choice: DisclosureChoice | undefined) => void;
}

/** What the requester says about publication, or an officer was told: yes, no, or nothing. Nothing is ticked beforehand. */
export function ConsentFields({ bodyId, choice, error, mayBeUnasked, own, onChange }: Props) {
  const { t, say } = useWords();
  const { data: rules } = useDisclosureRules(bodyId);
  if (!rules) return null;
  const { least, most, usual } = rules.exclusivityDays;
  const value = choice ? (choice.consent ? 'yes' : 'no') : mayBeUnasked ? 'unasked' : '';
  const words = {
    unasked: 'consent.unasked',
    yes: own ? 'ask.consent' : 'consent.yes',
    no: own ? 'consent.iDoNot' : 'consent.no',
  };
  const change = (said: string) =>
    onChange(said === 'unasked' ? undefined : { consent: said === 'yes', exclusivityDays: said === 'yes' ? usual : 0 });
  return (
    <>
      <Radio.Group
        label={t('consent.title')}
        description={t('consent.hint', { count: rules.withoutConsent.afterDays })}
        value={value}
        onChange={change}
      >
        <div className={classes.choices}>
          {(mayBeUnasked ? (['unasked', 'yes', 'no'] as const) : (['yes', 'no'] as const)).map((said) => (
            <Radio key={said} value={said} label={t(words[said])} />
          ))}
        </div>
      </Radio.Group>
      {choice?.consent && (
        <NumberInput
          label={t(own ? 'ask.exclusivity' : 'consent.days')}
          description={t('ask.exclusivityHint', { most, basis: say(rules.clause) })}
          min={least}
          max={most}
          allowDecimal={false}
          value={choice.exclusivityDays}
          error={error}
          onChange={(days) => onChange({ consent: true, exclusivityDays: Number(days) || 0 })}
        />
      )}
    </>
  );
}
