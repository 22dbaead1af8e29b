import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useUnits } from '../../api/coordination';
import { useHandOver } from '../../api/enquiries';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './enquiries.module.css';

/** Hands the enquiry over to the unit that is competent; the due moment goes with it. */
export default function HandOverDrawer({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const { t, say } = useWords();
  const toast = useToast();
  const units = useUnits();
  const [unitId, setUnit] = useState<string | null>(null);
  const [text, setText] = useState('');
  const handOver = useHandOver(enquiry.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!unitId) return;
    handOver.mutate(
      { unitId, text },
      {
        onSuccess: () => {
          toast(t('enquiry.done.hand-over'));
          onClose();
        },
      },
    );
  };
  return (
    <SidePanel title={t('enquiry.action.hand-over')} onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        <Select
          label={t('enquiry.competentUnit')}
          required
          searchable
          nothingFoundMessage={t('common.nothing')}
          data={(units.data ?? [])
            .filter(({ id, authorized }) => id !== enquiry.unitId && !authorized)
            .map((unit) => ({ value: unit.id, label: say(unit.name) }))}
          value={unitId}
          onChange={setUnit}
        />
        {units.error && <ProblemNote problem={units.error} onRetry={() => void units.refetch()} />}
        <Textarea
          label={t('enquiry.words.hand-over')}
          description={t('enquiry.hint.hand-over')}
          required
          autosize
          minRows={3}
          maxLength={20_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {handOver.error && <ProblemNote problem={handOver.error} />}
        <Button type="submit" loading={handOver.isPending} disabled={!unitId || text.trim() === ''}>
          {t('enquiry.submit.hand-over')}
        </Button>
      </form>
    </SidePanel>
  );
}
