import { useOwnAccreditations } from '../../api/accreditation';
import { may } from '../../api/permissions';
import { useSession } from '../../api/session';

/** Who fills in the public form: a visitor, or a journalist known by the account and perhaps by an accreditation of the body. */
export interface Asker {
  name: string;
  outlet: string | undefined;
  /** Number of the accreditation with the body that is asked, while it is valid. */
  accreditation: string | null;
}

/** Undefined while it is not known yet; null for a visitor. The form goes on without an account when it cannot be told. */
export function useAsker(bodyId: string): Asker | null | undefined {
  const session = useSession();
  const isJournalist = Boolean(session.data && may(session.data, 'request.follow-own'));
  const own = useOwnAccreditations(isJournalist);
  if (session.isPending || (isJournalist && own.isPending)) return undefined;
  if (!session.data || !isJournalist) return null;
  const valid = own.data?.filter(({ state }) => state === 'granted') ?? [];
  const here = valid.find(({ body }) => body.id === bodyId);
  return {
    name: here?.journalistName ?? session.data.person.name,
    outlet: (here ?? valid[0])?.outletName,
    accreditation: here?.number ?? null,
  };
}
