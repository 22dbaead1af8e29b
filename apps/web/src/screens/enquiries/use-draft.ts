import { useCallback, useState } from 'react';

const keyOf = (requestId: string) => `baspasoz.draft.${requestId}`;

/** A text kept while it is written. It stays in this tab only: drafts are not left behind on a shared computer. */
export function useDraft(requestId: string): [string, (text: string) => void, () => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(keyOf(requestId)) ?? '');
  const write = useCallback(
    (next: string) => {
      sessionStorage.setItem(keyOf(requestId), next);
      setText(next);
    },
    [requestId],
  );
  const clear = useCallback(() => sessionStorage.removeItem(keyOf(requestId)), [requestId]);
  return [text, write, clear];
}
