import { useSyncExternalStore } from 'react';

/** A cookie, so that the sign-in page and the demo's mail, on other ports of this host, follow the choice (tools/ui/vision.mjs). */
const cookie = 'baspasoz_vision=low';
const year = 365 * 24 * 3600;

const readers = new Set<() => void>();
const isLow = () => document.documentElement.dataset['vision'] === 'low';

function show(low: boolean): void {
  if (low) document.documentElement.dataset['vision'] = 'low';
  else delete document.documentElement.dataset['vision'];
}

export const restoreVision = () => show(document.cookie.split('; ').includes(cookie));

function toggle(): void {
  show(!isLow());
  document.cookie = `${cookie}; path=/; max-age=${isLow() ? year : 0}; samesite=lax`;
  readers.forEach((tell) => tell());
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** The version for the visually impaired: on or off, remembered in this browser. */
export const useVision = () => ({ low: useSyncExternalStore(subscribe, isLow), toggle });
