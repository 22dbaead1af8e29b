import { NativeSelect } from '@mantine/core';
import type { Wishes } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import classes from '../form.module.css';

interface Props {
  wishes: Wishes | undefined;
  onChange: (wishes: Wishes) => void;
}

/** What is wished of the answer: its form, and the day until which it is needed. The term of the law stays beside it. */
export function WishFields({ wishes = {}, onChange }: Props) {
  const { t, dates, now } = useWords();
  const { answerForm, answerBy } = wishes;
  const forms = (['e-mail', 'paper'] as const).map((value) => ({ value, label: t(`wishes.form.${value}`) }));
  return (
    <div className={classes.row}>
      <NativeSelect
        label={t('wishes.answerForm')}
        description={t('wishes.answerFormHint')}
        data={[{ value: '', label: t('wishes.asAsked') }, ...forms]}
        value={answerForm ?? ''}
        onChange={(event) => {
          const chosen = forms.find(({ value }) => value === event.currentTarget.value)?.value;
          onChange({ ...(answerBy && { answerBy }), ...(chosen && { answerForm: chosen }) });
        }}
      />
      <DateField
        label={t('wishes.answerBy')}
        description={t('wishes.answerByHint')}
        value={answerBy ?? ''}
        min={dates.dateOf(now)}
        onChange={(day) => onChange({ ...wishes, answerBy: day })}
        onClear={() => onChange(answerForm ? { answerForm } : {})}
      />
    </div>
  );
}
