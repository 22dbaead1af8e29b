import { Radio, TextInput } from '@mantine/core';
import type { AskedKind } from '../../api/approval-types';
import type { PaperDecision } from '../../api/proceeding-paths';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { DateField } from '../../ui/date-field';
import { FilePicker } from '../attachments/file-picker';
import classes from './request.module.css';

/** Whether the head is asked here or has decided on paper, with the number, the date and the scan of the paper. */
export interface HeadDecisionInput extends PaperDecision {
  onPaper: boolean;
  scans: File[];
}

export const askHere: HeadDecisionInput = { onPaper: false, number: '', decidedOn: '', scans: [] };

/** A decision on paper is recorded only with its number and date. */
export const lacksPaper = ({ onPaper, number, decidedOn }: HeadDecisionInput): boolean =>
  onPaper && (number.trim() === '' || decidedOn === '');

interface Props {
  kind: AskedKind;
  request: Pick<RequestDetails, 'receivedAt'>;
  value: HeadDecisionInput;
  onChange: (value: HeadDecisionInput) => void;
}

/** The decision is the head's: either it is asked for here, or the paper on which it was taken is named. */
export function HeadDecision({ kind, request, value, onChange }: Props) {
  const { t, dates, now } = useWords();
  const set = (change: Partial<HeadDecisionInput>) => onChange({ ...value, ...change });
  return (
    <>
      <Radio.Group
        label={t('headDecision.title')}
        value={value.onPaper ? 'paper' : 'here'}
        onChange={(chosen) => set({ onPaper: chosen === 'paper' })}
      >
        <div className={classes.choices}>
          <Radio value="here" label={t('headDecision.here')} description={t(`headDecision.hereHint.${kind}`)} />
          <Radio value="paper" label={t('headDecision.paper')} />
        </div>
      </Radio.Group>
      {value.onPaper && (
        <>
          <TextInput
            label={t('headDecision.number')}
            required
            maxLength={100}
            value={value.number}
            onChange={(event) => set({ number: event.currentTarget.value })}
          />
          <DateField
            label={t('headDecision.date')}
            value={value.decidedOn}
            min={dates.dateOf(request.receivedAt)}
            max={dates.dateOf(now)}
            onChange={(decidedOn) => set({ decidedOn })}
          />
          <h3>{t('headDecision.scan')}</h3>
          <FilePicker files={value.scans} onChange={(scans) => set({ scans })} />
        </>
      )}
    </>
  );
}
