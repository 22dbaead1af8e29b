import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { ClaimSource, DraftOf } from '../../api/draft-types';
import type { Language, RequestDetails } from '../../api/types';
import type { Anew, NewAnswerStep } from './new-answer';
import { type DraftEditing, useDraftEditing } from './use-draft-editing';

export interface AnswerDraft extends DraftEditing {
  of: DraftOf;
  /** What sending a new answer does with its complaint; null of a first answer. */
  step: NewAnswerStep | null;
  /** The language whose text is being written. */
  language: Language;
  /** Whether somebody is asked to approve it: until they are done nothing of it is changed. */
  isLocked: boolean;
  turnTo: (language: Language) => void;
  /** Puts a text at the end of the draft, with the source of what it states; into the language at hand unless another is named. */
  insertIntoDraft: (text: string, source: ClaimSource, language?: Language) => void;
}

const Current = createContext<AnswerDraft | null>(null);

/** The answer that is being written on this page; null where the reader may not write one, or while it loads. */
export const useAnswerDraft = () => use(Current);

interface Props {
  request: RequestDetails;
  /** The complaint that is answered anew; null for the first answer. */
  anew: Anew | null;
  writable: boolean;
  children: ReactNode;
}

/** Holds the draft above the editor and the panels beside it, so that a panel can write into the one and the other shows it. */
export function AnswerDraftProvider({ request, anew, writable, children }: Props) {
  const complaintId = anew?.complaint.id ?? null;
  const step = anew?.step ?? null;
  const of = useMemo(() => ({ id: request.id, complaintId }), [request.id, complaintId]);
  const editing = useDraftEditing(of, writable);
  const [language, turnTo] = useState(request.language);
  const draft = useMemo<AnswerDraft | null>(() => {
    if (!editing) return null;
    const insertIntoDraft: AnswerDraft['insertIntoDraft'] = (text, source, into = language) => {
      editing.change(({ texts, marks }) => ({
        texts: { ...texts, [into]: [texts[into]?.trimEnd(), text.trim()].filter(Boolean).join('\n\n') },
        marks: [...marks, { language: into, sentence: text.trim(), source }],
      }));
      turnTo(into);
    };
    const isLocked = editing.saved.approval?.state === 'open';
    return { ...editing, of, step, isLocked, language, turnTo, insertIntoDraft };
  }, [editing, language, of, step]);
  return <Current value={writable ? draft : null}>{children}</Current>;
}
