import type { TroubleCode } from '../../api/source-types';
import { useWords } from '../../i18n/use-words';

const hoursOf = (minutes: number) => Math.floor(minutes / 60);

/** What the sources' screens say: troubles in a plain sentence, how often news is expected. */
export function useSourceWords() {
  const { t, dates } = useWords();
  return {
    /** The sentence of a stable code; the detail is a number or a code of our own, never a text from outside. */
    trouble: ({ code, detail }: { code: TroubleCode; detail: string | null }) =>
      `${t(`trouble.${code}`)}${detail ? ` (${detail})` : ''}`,
    every: (minutes: number) =>
      minutes % 60 === 0
        ? t('sources.everyHours', { count: hoursOf(minutes) })
        : t('sources.everyMinutes', { count: minutes }),
    moment: (instant: string | null) => (instant ? dates.moment(instant) : t('sources.never')),
  };
}
