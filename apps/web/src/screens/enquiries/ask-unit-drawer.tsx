import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../api/coordination';
import { useAskUnit, useGiveFiles } from '../../api/enquiries';
import type { RequestDetails } from '../../api/types';
import { ApiProblem } from '../../api/problem';
import { useFormKey } from '../../api/once';
import { instantInZone } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './enquiries.module.css';
import { GiveFiles } from './give-files';

const templates = ['figures', 'causes', 'measures', 'documents'] as const;

interface Props {
  request: Pick<RequestDetails, 'id' | 'number' | 'subject' | 'language' | 'dueAt' | 'attachments'>;
  proposedDueAt: string;
  onClose: () => void;
}

/** Asks one unit or several at once; the inner term is proposed before the outer one, and a later one is warned of. */
export default function AskUnitDrawer({ request, proposedDueAt, onClose }: Props) {
  const { t, say, dates, timeZone, now } = useWords();
  const { i18n } = useTranslation();
  const toast = useToast();
  const units = useUnits();
  const people = usePeople();
  const ask = useAskUnit(request.id, useFormKey());
  const give = useGiveFiles();
  const [files, setFiles] = useState<File[]>([]);
  const [attachmentIds, setAttachments] = useState<string[]>([]);
  const [unitIds, setUnits] = useState<string[]>([]);
  const [recipientIds, setRecipients] = useState<string[]>([]);
  const [question, setQuestion] = useState('');
  const inRequestLanguage = i18n.getFixedT(request.language);
  const [reason, setReason] = useState(() => inRequestLanguage('enquiry.reasonProposed', { number: request.number }));
  const [dueOn, setDueOn] = useState(dates.dateOf(proposedDueAt));
  const [dueTime, setDueTime] = useState(dates.time(proposedDueAt));
  const officers = (people.data ?? []).filter(({ unitId }) => unitId && unitIds.includes(unitId));
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(dueTime);
  const dueAt = isTime ? instantInZone(`${dueOn} ${dueTime}`, timeZone) : null;
  const isPastOuter = dueAt !== null && Date.parse(request.dueAt) > now.getTime() && dueAt >= request.dueAt;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!dueAt) return;
    // Asked already, and only the files have failed: nobody is asked twice.
    if (ask.data) return giveTo(ask.data.ids);
    const chosen = recipientIds.filter((id) => officers.some((officer) => officer.id === id));
    ask.mutate(
      { unitIds, question, reason, dueAt, ...(chosen.length > 0 ? { recipientIds: chosen } : {}) },
      {
        onSuccess: ({ ids }) => giveTo(ids),
      },
    );
  };
  const giveTo = (ids: string[]) =>
    give.mutate(
      { ids, files, attachmentIds },
      {
        onSuccess: () => {
          toast(t('enquiry.sent', { count: unitIds.length }));
          onClose();
        },
      },
    );
  const filesProblem = give.error instanceof ApiProblem ? give.error : undefined;

  return (
    <SidePanel title={t('enquiry.askTitle', { number: request.number })} onClose={onClose}>
      <p lang={request.language}>{request.subject}</p>
      <form onSubmit={submit} className={classes.form}>
        <Checkbox.Group label={t('enquiry.units')} value={unitIds} onChange={setUnits}>
          <div className={classes.choices}>
            {units.data
              ?.filter(({ authorized }) => !authorized)
              .map((unit) => (
                <Checkbox key={unit.id} value={unit.id} label={say(unit.name)} />
              ))}
          </div>
        </Checkbox.Group>
        {units.error && <ProblemNote problem={units.error} onRetry={() => void units.refetch()} />}
        {officers.length > 0 && (
          <Checkbox.Group
            label={t('enquiry.recipients')}
            description={t('enquiry.recipientsHint')}
            value={recipientIds}
            onChange={setRecipients}
          >
            <div className={classes.choices}>
              {officers.map((officer) => (
                <Checkbox key={officer.id} value={officer.id} label={officer.name} />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Select
          label={t('enquiry.template')}
          placeholder={t('enquiry.templateNone')}
          data={templates.map((name) => ({ value: name, label: t(`enquiry.templates.${name}.label`) }))}
          value={null}
          onChange={(name) => name && setQuestion(inRequestLanguage(`enquiry.templates.${name}.text`))}
        />
        <Textarea
          label={t('enquiry.question')}
          required
          autosize
          minRows={4}
          maxLength={10_000}
          value={question}
          onChange={(event) => setQuestion(event.currentTarget.value)}
        />
        <Textarea
          label={t('enquiry.reason')}
          required
          autosize
          minRows={2}
          maxLength={2_000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={classes.due}>
          <DateField label={t('enquiry.dueOn')} value={dueOn} min={dates.dateOf(now)} onChange={setDueOn} />
          <TextInput
            label={t('enquiry.dueTime')}
            inputMode="numeric"
            pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
            required
            value={dueTime}
            onChange={(event) => setDueTime(event.currentTarget.value)}
          />
        </div>
        <p className={isPastOuter ? classes.warning : classes.note} role={isPastOuter ? 'alert' : undefined}>
          {t(isPastOuter ? 'enquiry.pastOuter' : 'enquiry.outer', { moment: dates.moment(request.dueAt) })}
        </p>
        <GiveFiles
          known={request.attachments}
          chosen={attachmentIds}
          files={files}
          problem={filesProblem}
          onChoose={setAttachments}
          onPick={setFiles}
        />
        {ask.error && <ProblemNote problem={ask.error} />}
        {give.error && <ProblemNote problem={give.error} />}
        <Button
          type="submit"
          loading={ask.isPending || give.isPending}
          disabled={unitIds.length === 0 || question.trim() === '' || reason.trim() === '' || !dueAt}
        >
          {ask.data ? t('enquiry.giveFiles') : t('enquiry.send', { count: Math.max(1, unitIds.length) })}
        </Button>
      </form>
    </SidePanel>
  );
}
