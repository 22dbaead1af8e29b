import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Count } from '../../api/statistics-types';
import { useWords } from '../../i18n/use-words';

/** A number that opens its list; a hidden one stands as an ellipsis, a nought opens nothing. */
export function Number({ count, to }: { count: Count; to: string | null }) {
  const { t } = useWords();
  if (count === null) return <span title={t('statistics.hidden')}>…</span>;
  return <Value to={count && to}>{count}</Value>;
}

/** @param to the list behind it; anything but a path opens nothing */
export function Value({ to, children }: { to: string | number | null; children: ReactNode }) {
  return typeof to === 'string' ? <Link to={to}>{children}</Link> : <>{children}</>;
}
