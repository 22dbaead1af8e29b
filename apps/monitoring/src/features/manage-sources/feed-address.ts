import { problems } from '../../problems.js';
import { sourceAddress } from '../../sources/domain/source-address.js';

const uniqueViolation = '23505';

/** The address a person gave, as it is kept. Problem `not-a-feed-address`. */
export function addressOfFeed(text: string): URL {
  const address = sourceAddress(text);
  if (!address) throw problems['not-a-feed-address']({}, [{ field: 'url', code: 'invalid' }]);
  return address;
}

/** Problem `source-exists`: a body reads an address once. */
export const addressIsTaken = () => problems['source-exists']({}, [{ field: 'url', code: 'invalid' }]);

/** Waits for a statement that gives a source its address; two that come at once are told apart by the table's own rule. */
export async function orAddressIsTaken<T>(statement: Promise<T>): Promise<T> {
  try {
    return await statement;
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === uniqueViolation ? addressIsTaken() : error;
  }
}
