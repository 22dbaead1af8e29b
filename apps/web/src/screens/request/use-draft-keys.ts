import { useEffect, useRef } from 'react';

/** Ctrl+S saves, Ctrl+Enter goes on to sending (⌘ on a Mac), wherever on the page one is. */
export function useDraftKeys(save: () => void, send: () => void): void {
  const act = useRef({ save, send });
  useEffect(() => void (act.current = { save, send }));
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      // The letter's place on the keyboard: on a Kazakh layout Ctrl+S is Ctrl+Ы.
      const deed = event.code === 'KeyS' ? act.current.save : event.key === 'Enter' ? act.current.send : null;
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
