import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useDismissDeputy } from '../../api/leadership';
import { dismissalGrounds } from '../../api/leadership-paths';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './leadership.module.css';

interface Props {
  personId: string;
  name: string;
  onClose: () => void;
}

/** Ends a deputy's term: the head's matters no longer reach them. */
export default function DismissPanel({ personId, name, onClose }: Props) {
  const { t, dates, now } = useWords();
  const toast = useToast();
  const dismiss = useDismissDeputy(personId);
  const [on, setOn] = useState(dates.dateOf(now));
  const [ground, setGround] = useState<(typeof dismissalGrounds)[number]>('transfer');
  const submit = () =>
    dismiss.mutate(
      { on, ground },
      {
        onSuccess: () => {
          toast(t('leadership.saved'));
          onClose();
        },
      },
    );
  return (
    <SidePanel title={t('leadership.dismissNamed', { name })} onClose={onClose}>
      <p className={classes.hint}>{t('leadership.dismissHint')}</p>
      <DateField label={t('leadership.on')} value={on} onChange={setOn} />
      <Select
        label={t('leadership.ground')}
        data={dismissalGrounds.map((one) => ({ value: one, label: t(`leadership.grounds.${one}`) }))}
        value={ground}
        allowDeselect={false}
        onChange={(value) => setGround(dismissalGrounds.find((one) => one === value) ?? 'transfer')}
      />
      {dismiss.error && <ProblemNote problem={dismiss.error} />}
      <Button loading={dismiss.isPending} onClick={submit}>
        {t('leadership.dismiss')}
      </Button>
    </SidePanel>
  );
}
