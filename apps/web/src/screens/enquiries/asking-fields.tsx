import { Select, Textarea, TextInput } from '@mantine/core';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import classes from './enquiries.module.css';
import type { Asking } from './use-asking';

/** The question, why it is asked and until when; the term is proposed before the outer one, and a later one is warned of. */
export function AskingFields({ asking }: { asking: Asking }) {
  const { t, dates, now } = useWords();
  const { isPastOuter } = asking;
  return (
    <>
      <Select
        label={t('enquiry.template')}
        placeholder={t('enquiry.templateNone')}
        data={asking.samples}
        value={null}
        onChange={(name) => name && asking.beginWith(name)}
      />
      <Textarea
        label={t('enquiry.question')}
        required
        autosize
        minRows={4}
        maxLength={10_000}
        value={asking.question}
        onChange={(event) => asking.setQuestion(event.currentTarget.value)}
      />
      <Textarea
        label={t('enquiry.reason')}
        required
        autosize
        minRows={2}
        maxLength={2_000}
        value={asking.reason}
        onChange={(event) => asking.setReason(event.currentTarget.value)}
      />
      <div className={classes.due}>
        <DateField label={t('enquiry.dueOn')} value={asking.dueOn} min={dates.dateOf(now)} onChange={asking.setDueOn} />
        <TextInput
          label={t('enquiry.dueTime')}
          inputMode="numeric"
          pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
          required
          value={asking.dueTime}
          onChange={(event) => asking.setDueTime(event.currentTarget.value)}
        />
      </div>
      <p className={isPastOuter ? classes.warning : classes.note} role={isPastOuter ? 'alert' : undefined}>
        {t(isPastOuter ? 'enquiry.pastOuter' : 'enquiry.outer', { moment: dates.moment(asking.outerDueAt) })}
      </p>
    </>
  );
}
