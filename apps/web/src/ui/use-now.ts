import { useSyncExternalStore } from 'react';

const step = 20_000;
let now = new Date();
const readers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  timer ??= setInterval(() => {
    now = new Date();
    readers.forEach((tell) => tell());
  }, step);
  return () => {
    readers.delete(reader);
    if (readers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The present moment, the same for the whole page, renewed three times a minute: "2 h 40 min left" must not go stale. */
export const useNow = (): Date => useSyncExternalStore(subscribe, () => now);
