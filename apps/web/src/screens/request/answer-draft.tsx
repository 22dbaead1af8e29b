import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { ClaimSource } from '../../api/draft-types';
import type { Language, RequestDetails } from '../../api/types';
import { type DraftEditing, useDraftEditing } from './use-draft-editing';

export interface AnswerDraft extends DraftEditing {
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
  writable: boolean;
  children: ReactNode;
}

/** Holds the draft above the editor and the panels beside it, so that a panel can write into the one and the other shows it. */
export function AnswerDraftProvider({ request, writable, children }: Props) {
  const editing = useDraftEditing(request.id, writable);
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
    return { ...editing, isLocked: editing.saved.approval?.state === 'open', language, turnTo, insertIntoDraft };
  }, [editing, language]);
  return <Current value={writable ? draft : null}>{children}</Current>;
}
