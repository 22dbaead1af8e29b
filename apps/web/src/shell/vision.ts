import { useSyncExternalStore } from 'react';

const storageKey = 'baspasoz.vision';
const readers = new Set<() => void>();
const isLow = () => document.documentElement.dataset['vision'] === 'low';

function show(low: boolean): void {
  if (low) document.documentElement.dataset['vision'] = 'low';
  else delete document.documentElement.dataset['vision'];
}

export const restoreVision = () => show(localStorage.getItem(storageKey) === 'low');

function toggle(): void {
  show(!isLow());
  localStorage.setItem(storageKey, isLow() ? 'low' : 'usual');
  readers.forEach((tell) => tell());
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** The version for the visually impaired: on or off, remembered in this browser. */
export const useVision = () => ({ low: useSyncExternalStore(subscribe, isLow), toggle });
