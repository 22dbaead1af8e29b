import { useOutletContext } from 'react-router';
import type { Draft } from '../../api/draft-types';
import { useClashes } from '../../api/lines';
import { may } from '../../api/permissions';
import type { Session } from '../../api/types';
import { ProblemNote } from '../../ui/problem-note';
import { Contradictions } from '../lines/contradictions';

/** Looks, before a text leaves the officer's hands, whether it says otherwise than a valid line of another unit. It stops nothing. */
export function SaysOtherwise({ requestId, saved }: { requestId: string; saved: Draft }) {
  const session = useOutletContext<Session>();
  if (!may(session, 'line.read')) return null;
  return <Clashes requestId={requestId} saved={saved} session={session} />;
}

function Clashes({ requestId, saved, session }: { requestId: string; saved: Draft; session: Session }) {
  const { data, error, refetch } = useClashes(requestId, saved);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  const open = data?.filter(({ resolution }) => resolution === null) ?? [];
  return <Contradictions found={open} session={session} about={requestId} />;
}
