import { Button, Checkbox } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { usePeople, useUnits } from '../../api/coordination';
import type { OfficeAttachment } from '../../api/attachment-types';
import { useAskUnit, useGiveFiles } from '../../api/enquiries';
import { ApiProblem } from '../../api/problem';
import { useFormKey } from '../../api/once';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import { AskingFields } from './asking-fields';
import classes from './enquiries.module.css';
import { GiveFiles } from './give-files';
import { useAsking } from './use-asking';
import type { AskedFor } from './use-asking';

interface Props {
  of: 'request' | 'enquiry';
  asked: AskedFor;
  /** Files of the request. */
  known: readonly OfficeAttachment[];
  proposedDueAt: string;
  onClose: () => void;
}

/** Asks one unit or several at once. */
export default function AskUnitDrawer({ of, asked, known, proposedDueAt, onClose }: Props) {
  const { t, say } = useWords();
  const toast = useToast();
  const units = useUnits();
  const people = usePeople();
  const ask = useAskUnit(of, asked.id, useFormKey());
  const give = useGiveFiles();
  const asking = useAsking(asked, proposedDueAt);
  const [files, setFiles] = useState<File[]>([]);
  const [attachmentIds, setAttachments] = useState<string[]>([]);
  const [unitIds, setUnits] = useState<string[]>([]);
  const [recipientIds, setRecipients] = useState<string[]>([]);
  const officers = (people.data ?? []).filter(({ unitId }) => unitId && unitIds.includes(unitId));
  const { question, reason, dueAt } = asking;

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
    <SidePanel title={asked.title} onClose={onClose}>
      <p lang={asked.language}>{asked.subject}</p>
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
        <AskingFields asking={asking} />
        <GiveFiles
          known={known}
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
          disabled={unitIds.length === 0 || !asking.isWhole}
        >
          {ask.data ? t('enquiry.giveFiles') : t('enquiry.send', { count: Math.max(1, unitIds.length) })}
        </Button>
      </form>
    </SidePanel>
  );
}
