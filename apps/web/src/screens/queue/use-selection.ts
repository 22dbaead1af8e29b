import { useState } from 'react';
import type { RequestRow } from '../../api/types';

/** What one route takes at once. */
const most = 100;

export interface Selection {
  rows: readonly RequestRow[];
  has: (id: string) => boolean;
  toggle: (id: string) => void;
  clear: () => void;
}

/** The requests chosen in the list. One that leaves the list, because a colleague answered it, leaves the selection. */
export function useSelection(listed: readonly RequestRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const rows = listed.filter((row) => ids.has(row.id) && !row.closedAt).slice(0, most);
  return {
    rows,
    has: (id) => ids.has(id),
    toggle: (id) =>
      setIds((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id])),
    clear: () => setIds(new Set()),
  };
}
