import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { instantInZone } from '../i18n/dates';
import { useWords } from '../i18n/use-words';
import { DateField } from './date-field';

export interface PastMoment {
  on: string;
  time: string;
  setOn: (on: string) => void;
  setTime: (time: string) => void;
  /** Undefined: left as it was, it is now. A full minute would lie before what has just been done. */
  instant: string | undefined;
}

/** A day and an hour that have been, of the body's zone. @param from instant it begins with, that it is told even if left as it was; now when left out */
export function usePastMoment(from?: string): PastMoment {
  const { dates, now, timeZone } = useWords();
  const [opened] = useState(() => ({ on: dates.dateOf(now), time: dates.time(now.toISOString()) }));
  const [on, setOn] = useState(from ? dates.dateOf(new Date(from)) : opened.on);
  const [time, setTime] = useState(from ? dates.time(from) : opened.time);
  const isNow = on === opened.on && time === opened.time;
  return { on, time, setOn, setTime, instant: isNow ? undefined : instantInZone(`${on} ${time}`, timeZone) };
}

interface Props {
  moment: PastMoment;
  dayLabel: string;
  timeLabel: string;
  error?: string;
}

export function PastMomentFields({ moment, dayLabel, timeLabel, error }: Props) {
  const { dates, now } = useWords();
  return (
    <>
      <DateField label={dayLabel} value={moment.on} max={dates.dateOf(now)} onChange={moment.setOn} />
      <TextInput
        label={timeLabel}
        inputMode="numeric"
        pattern="([01][0-9]|2[0-3]):[0-5][0-9]"
        placeholder="16:00"
        required
        value={moment.time}
        error={error}
        onChange={(event) => moment.setTime(event.currentTarget.value)}
      />
    </>
  );
}
