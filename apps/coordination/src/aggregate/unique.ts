import type { ProblemFactory } from '@baspasoz/contracts';

/** PostgreSQL's code of a unique violation, as TypeORM hands the driver's error on. */
const uniqueViolation = '23505';

/** Turns a collision with an existing row into the problem that names it; any other failure stays what it is. */
export async function orExists<T>(work: Promise<T>, problem: ProblemFactory): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const driverError: unknown = error instanceof Error ? Reflect.get(error, 'driverError') : undefined;
    const code: unknown = driverError instanceof Error ? Reflect.get(driverError, 'code') : undefined;
    throw code === uniqueViolation ? problem() : error;
  }
}
