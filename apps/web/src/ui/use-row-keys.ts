import { type RefObject, useEffect, useRef } from 'react';
import { onKey } from '../shell/keyboard';

/**
 * j and k walk the rows' links; the keys of `deeds` act on the row that has the focus. Enter needs no help: the focus is on
 * a link. Links carry `data-<kind>` with the id of their row.
 */
export function useRowKeys(
  kind: 'request' | 'story' | 'line',
  deeds: Record<string, (id: string) => void>,
): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>(`a[data-${kind}]`) ?? [])];
    const focused = () => links().findIndex((link) => link === document.activeElement);
    const step = (by: number) => () => {
      const all = links();
      const next = focused() === -1 ? 0 : Math.min(all.length - 1, Math.max(0, focused() + by));
      all[next]?.focus();
    };
    const actOn = (act: (id: string) => void) => () => {
      const id = links()[focused()]?.dataset[kind];
      if (id) act(id);
    };
    const stops = [
      onKey('j', step(1)),
      onKey('k', step(-1)),
      ...Object.entries(deeds).map(([key, act]) => onKey(key, actOn(act))),
    ];
    return () => stops.forEach((stop) => stop());
  });
  return list;
}
