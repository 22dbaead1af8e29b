import { useState } from 'react';

const storageKey = 'baspasoz.queue';

/** The compact list shows ten requests at 900 px instead of five; remembered in this browser. */
export function useDensity(): [boolean, () => void] {
  const [compact, setCompact] = useState(() => localStorage.getItem(storageKey) === 'compact');
  const toggle = () => {
    localStorage.setItem(storageKey, compact ? 'roomy' : 'compact');
    setCompact(!compact);
  };
  return [compact, toggle];
}
