import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../problems.js';
import type { Intake, Registrar } from './intake.js';

export interface RecognisedAccreditation {
  id: string;
  number: string;
}

/**
 * The accreditation by which the requester is recognised as an accredited journalist: a journalist who signed in by the account, any
 * other by the number an officer names. Null for everybody else: a request needs no accreditation. Problem:
 * `accreditation-not-recognised` when the number named is of none that is valid on the day.
 *
 * @param today the body's local date, `YYYY-MM-DD`
 */
export async function recogniseAccreditation(
  tx: TenantTx,
  { requester }: Intake,
  registrar: Registrar,
  today: string,
): Promise<RecognisedAccreditation | null> {
  const number = registrar.kind === 'officer' ? requester.accreditationNumber : undefined;
  const personId = accountOf(registrar);
  if (requester.kind !== 'journalist' || (number === undefined && personId === null)) {
    if (number !== undefined) throw notRecognised(number);
    return null;
  }
  const [found] = await tx.query<RecognisedAccreditation>(
    `select accreditation_id as id, number from accredited_journalist
     where body_id = $1 and (person_id = $2::uuid or upper(number) = upper($3)) and revoked_at is null
       and (valid_until is null or valid_until >= $4) order by granted_at desc limit 1`,
    [tx.bodyId, personId, number ?? null, today],
  );
  if (!found && number !== undefined) throw notRecognised(number);
  return found ?? null;
}

function accountOf(registrar: Registrar): string | null {
  if (registrar.kind === 'body') return registrar.along.personId;
  return registrar.kind === 'requester' && !registrar.byProgram ? registrar.personId : null;
}

const notRecognised = (number: string) =>
  problems['accreditation-not-recognised']({ number }, [{ field: 'requester.accreditationNumber', code: 'invalid' }]);

/** Keeps with the request by which accreditation its journalist was recognised. */
export async function keepRecognised(tx: TenantTx, requestId: string, by: RecognisedAccreditation): Promise<void> {
  await tx.query(
    'insert into recognised_accreditation (request_id, body_id, accreditation_id, number) values ($1, $2, $3, $4)',
    [requestId, tx.bodyId, by.id, by.number],
  );
}
