import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Language, RequestDetails } from '../../api/types';
import { useDraft } from './use-draft';

/** Where a statement of an answer comes from. `label` is what a reader sees: a title, a number, a name. */
export interface ClaimSource {
  kind: 'unit-reply' | 'line' | 'document' | 'register' | 'official' | 'earlier-answer';
  label: string;
  /** Id of what is cited, in the service that owns it. */
  ref?: string;
  version?: number;
  url?: string;
}

export interface AnswerDraft {
  /** The language whose text is being written. */
  language: Language;
  text: string;
  write: (text: string) => void;
  clear: () => void;
  /** Puts a text at the end of the draft, with the source of what it states. */
  insertIntoDraft: (text: string, source: ClaimSource) => void;
}

const Draft = createContext<AnswerDraft | null>(null);

/** The answer that is being written on this page; null where the reader may not write one. */
export const useAnswerDraft = () => use(Draft);

interface Props {
  request: RequestDetails;
  writable: boolean;
  children: ReactNode;
}

/** Holds the draft above the editor and the panels beside it, so that a panel can write into the one and the other shows it. */
export function AnswerDraftProvider({ request, writable, children }: Props) {
  const [text, write, clear] = useDraft(request.id);
  const draft = useMemo<AnswerDraft>(
    () => ({
      language: request.language,
      text,
      write,
      clear,
      insertIntoDraft: (added) => write([text.trimEnd(), added.trim()].filter(Boolean).join('\n\n')),
    }),
    [request.language, text, write, clear],
  );
  return <Draft value={writable ? draft : null}>{children}</Draft>;
}
