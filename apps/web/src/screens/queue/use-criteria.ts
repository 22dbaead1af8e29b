import { useSearchParams } from 'react-router';
import type { QueueCriteria } from '../../api/queue-types';
import { isView } from './queue-views';

const choices = ['kind', 'requesterKind', 'channel', 'language', 'assigneeId', 'unitId'] as const;
const days = ['registeredFrom', 'registeredTo', 'dueFrom', 'dueTo'] as const;
const narrowing = [...choices, ...days] as const;

/** How many of the narrowings beside view and words are set. */
export const narrowingsOf = (criteria: QueueCriteria) => narrowing.filter((name) => criteria[name]).length;

/** What the queue shows stands in the address, so that it can be kept, shared and gone back to. */
export function useCriteria(): [QueueCriteria, (next: QueueCriteria) => void] {
  const [params, setParams] = useSearchParams();
  const view = params.get('view');
  const read = (name: string) => params.get(name) ?? undefined;
  const criteria = {
    view: isView(view) ? view : 'all',
    ...(read('q') ? { q: read('q') } : {}),
    ...Object.fromEntries(narrowing.flatMap((name) => (read(name) ? [[name, read(name)]] : []))),
  } as QueueCriteria;
  const narrow = (next: QueueCriteria) =>
    setParams(
      Object.entries(next).filter(([name, value]) => value && !(name === 'view' && value === 'all')) as [
        string,
        string,
      ][],
    );
  return [criteria, narrow];
}

/** Whether two narrowings are one and the same. */
export const sameCriteria = (one: QueueCriteria, other: QueueCriteria): boolean =>
  (one.view ?? 'all') === (other.view ?? 'all') &&
  (one.q ?? '') === (other.q ?? '') &&
  narrowing.every((name) => (one[name] ?? '') === (other[name] ?? ''));
