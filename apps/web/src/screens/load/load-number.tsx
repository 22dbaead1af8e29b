import { Link } from 'react-router';
import type { Load, LoadHolder, LoadKind } from '../../api/load-types';

/** A number that opens its list; a dash where nothing is foretold. */
export function LoadNumber({ load, by, which }: { load: Load; by: LoadHolder; which: LoadKind }) {
  const count = which === 'likely' ? load.forecast?.likely : load[which];
  if (count === undefined) return <>–</>;
  if (count === 0) return <>0</>;
  const query = new URLSearchParams({ by, which, ...(load.id && { id: load.id }) });
  return <Link to={`/load/requests?${query.toString()}`}>{count}</Link>;
}
