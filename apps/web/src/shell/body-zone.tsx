import { createContext, type ReactNode, useContext } from 'react';

const TimeZone = createContext('Asia/Almaty');

/** Legal times are told in the zone of the state body, wherever the reader is. */
export function BodyZone({ timeZone, children }: { timeZone: string | undefined; children: ReactNode }) {
  return <TimeZone value={timeZone ?? 'Asia/Almaty'}>{children}</TimeZone>;
}

export const useTimeZone = (): string => useContext(TimeZone);
