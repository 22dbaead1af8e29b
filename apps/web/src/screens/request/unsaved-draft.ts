import type { DraftContent } from '../../api/draft-types';

interface Unsaved {
  /** The version it was written on. */
  version: number;
  content: DraftContent;
}

const keyOf = (requestId: string) => `baspasoz.unsaved-draft.${requestId}`;

/** What was typed and not saved yet. It stays in this tab only: drafts are not left behind on a shared computer. */
export function unsavedOf(requestId: string): Unsaved | null {
  const kept = sessionStorage.getItem(keyOf(requestId));
  return kept ? (JSON.parse(kept) as Unsaved) : null;
}

export const keepUnsaved = (requestId: string, unsaved: Unsaved) =>
  sessionStorage.setItem(keyOf(requestId), JSON.stringify(unsaved));

export const dropUnsaved = (requestId: string) => sessionStorage.removeItem(keyOf(requestId));
