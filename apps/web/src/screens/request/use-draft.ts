import { useState } from 'react';

const keyOf = (requestId: string) => `baspasoz.draft.${requestId}`;

/** A text kept while it is written. It stays in this tab only: drafts are not left behind on a shared computer. */
export function useDraft(requestId: string): [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(keyOf(requestId)) ?? '');
  const write = (next: string) => {
    sessionStorage.setItem(keyOf(requestId), next);
    setText(next);
  };
  return [text, write, () => sessionStorage.removeItem(keyOf(requestId))];
}
