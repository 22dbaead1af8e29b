import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../api/types';
import { instantInZone } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';

/** For what is asked: a request, or the question of another body; an inner term stays before its own. */
export interface AskedFor {
  id: string;
  /** Heading of the form. */
  title: string;
  subject: string | null;
  language: Language;
  dueAt: string;
  reasonProposed: string;
}

const templates = ['figures', 'causes', 'measures', 'documents'] as const;

/** What every asking holds: the question, why, and until when. */
export function useAsking(asked: Pick<AskedFor, 'language' | 'dueAt' | 'reasonProposed'>, proposedDueAt: string) {
  const { t, dates, timeZone, now } = useWords();
  const { i18n } = useTranslation();
  const [question, setQuestion] = useState('');
  const [reason, setReason] = useState(asked.reasonProposed);
  const [dueOn, setDueOn] = useState(dates.dateOf(proposedDueAt));
  const [dueTime, setDueTime] = useState(dates.time(proposedDueAt));
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(dueTime);
  const dueAt = isTime ? instantInZone(`${dueOn} ${dueTime}`, timeZone) : null;
  const isPastOuter = dueAt !== null && Date.parse(asked.dueAt) > now.getTime() && dueAt >= asked.dueAt;
  const inLanguage = i18n.getFixedT(asked.language);
  return {
    ...{ question, setQuestion, reason, setReason, dueOn, setDueOn, dueTime, setDueTime },
    ...{ dueAt, isPastOuter, outerDueAt: asked.dueAt },
    isWhole: question.trim() !== '' && reason.trim() !== '' && dueAt !== null,
    samples: templates.map((name) => ({ value: name, label: t(`enquiry.templates.${name}.label`) })),
    beginWith: (name: string) => setQuestion(inLanguage(`enquiry.templates.${name}.text`)),
  };
}

export type Asking = ReturnType<typeof useAsking>;
