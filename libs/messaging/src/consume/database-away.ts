/** Socket errors, and SQLSTATE classes 08 (connection), 53 (resources), 57P (operator intervention). */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|08...|53...|57P..)$/;
/** What TypeORM says when its connection was lost inside a transaction. */
const names = new Set(['QueryRunnerAlreadyReleasedError', 'TransactionNotStartedError']);
const texts =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|Connection is closed/i;

/** True for an error that a lost or absent database explains. It says nothing against the event that met it. */
export function looksLikeLostDatabase(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && codes.test(cause.code)) return true;
    if (names.has(cause.name) || texts.test(cause.message)) return true;
    if ('driverError' in cause && cause.driverError !== cause && looksLikeLostDatabase(cause.driverError)) return true;
  }
  return false;
}
