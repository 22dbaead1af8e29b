import { type RefObject, useEffect, useRef } from 'react';
import { onKey } from '../../shell/keyboard';

/**
 * j and k walk the rows' links, a assigns the row that has the focus. Enter needs no help: the focus is on a link.
 * Rows carry `data-request` with their id.
 */
export function useRowKeys(assign: (id: string) => void): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-request]') ?? [])];
    const focused = () => links().findIndex((link) => link === document.activeElement);
    const step = (by: number) => () => {
      const all = links();
      const next = focused() === -1 ? 0 : Math.min(all.length - 1, Math.max(0, focused() + by));
      all[next]?.focus();
    };
    const stops = [
      onKey('j', step(1)),
      onKey('k', step(-1)),
      onKey('a', () => {
        const id = links()[focused()]?.dataset['request'];
        if (id) assign(id);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  });
  return list;
}
