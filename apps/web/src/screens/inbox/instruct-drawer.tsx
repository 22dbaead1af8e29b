import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useUnits } from '../../api/coordination';
import { useInstruct } from '../../api/notifications';
import type { HeadNotification } from '../../api/notification-types';
import { plusDays } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';

interface Props {
  matter: HeadNotification;
  /** The text the drawer opens with. */
  proposal: string;
  onClose: () => void;
}

/** An instruction: which unit, what, by which day. Proposed as a whole, so that one press is enough. */
export default function InstructDrawer({ matter, proposal, onClose }: Props) {
  const { t, say, dates, now } = useWords();
  const toast = useToast();
  const today = dates.dateOf(now);
  const units = useUnits();
  const [unitId, setUnit] = useState<string | null>(null);
  const [text, setText] = useState(proposal);
  const [dueOn, setDueOn] = useState(plusDays(today, 1));
  const instruct = useInstruct(matter.id);
  const unit = unitId ?? units.data?.find((one) => one.authorized)?.id ?? null;

  const submit = () =>
    unit &&
    instruct.mutate(
      { unitId: unit, text, dueOn },
      {
        onSuccess: () => {
          toast(t('instruct.sent'));
          onClose();
        },
      },
    );

  return (
    <SidePanel title={t('instruct.title')} onClose={onClose}>
      <Select
        label={t('instruct.unit')}
        data={(units.data ?? []).map((one) => ({ value: one.id, label: say(one.name) }))}
        value={unit}
        onChange={setUnit}
        allowDeselect={false}
      />
      <Textarea
        label={t('instruct.text')}
        autosize
        minRows={3}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DateField label={t('instruct.dueOn')} value={dueOn} min={today} onChange={setDueOn} />
      {units.error && <ProblemNote problem={units.error} onRetry={() => void units.refetch()} />}
      {instruct.error && <ProblemNote problem={instruct.error} />}
      <Button size="lg" loading={instruct.isPending} disabled={!unit || text.trim() === ''} onClick={submit}>
        {t('instruct.submit')}
      </Button>
    </SidePanel>
  );
}
