import type { OwnInfra } from '@baspasoz/testing';

/**
 * PostgreSQL and Kafka that a test may kill; what `startInfra` of libs/testing gives, loaded one after the other: jest links
 * modules that two imports under way share only by luck.
 */
export async function ownInfra(): Promise<OwnInfra> {
  const load = async <K extends keyof OwnInfra>(name: string) =>
    (await import(new URL(`../../tools/infra/${name}.mjs`, import.meta.url).href)) as Pick<OwnInfra, K>;
  const { startPostgres } = await load<'startPostgres'>('postgres');
  const { startKafka } = await load<'startKafka'>('kafka');
  return { startPostgres: (options = {}) => startPostgres(options), startKafka: (options = {}) => startKafka(options) };
}
