import type { DraftContent, DraftOf } from '../../api/draft-types';

interface Unsaved {
  /** The version it was written on. */
  version: number;
  content: DraftContent;
}

const keyOf = ({ id, complaintId }: DraftOf) => `baspasoz.unsaved-draft.${[id, complaintId].filter(Boolean).join('.')}`;

/** What was typed and not saved yet. It stays in this tab only: drafts are not left behind on a shared computer. */
export function unsavedOf(of: DraftOf): Unsaved | null {
  const kept = sessionStorage.getItem(keyOf(of));
  return kept ? (JSON.parse(kept) as Unsaved) : null;
}

export const keepUnsaved = (of: DraftOf, unsaved: Unsaved) =>
  sessionStorage.setItem(keyOf(of), JSON.stringify(unsaved));

export const dropUnsaved = (of: DraftOf) => sessionStorage.removeItem(keyOf(of));
