import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, LocalizedText } from '../api/types';
import { useTimeZone } from '../shell/body-zone';
import { useNow } from '../ui/use-now';
import { type DateWriter, dateWriter } from './dates';

/** Everything a screen needs to speak: translations, the reader's language, dates in the body's zone. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const timeZone = useTimeZone();
  const now = useNow();
  const dates: DateWriter = useMemo(() => dateWriter(language, timeZone, now), [language, timeZone, now]);
  const say = (text: LocalizedText | string | null | undefined) =>
    typeof text === 'string' ? text : (text?.[language] ?? '');
  return { t, say, language, timeZone, dates, now };
}
