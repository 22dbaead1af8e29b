/** A server process of the test's own, which it may kill. */
export interface OwnServer {
  dir: string;
  port: number;
  pid: number;
  running(): boolean;
  /** Orderly stop. */
  stop(): Promise<void>;
  /** SIGKILL, as a failing machine would do it. Started again with the same dir and port it finds its data. */
  kill(): Promise<void>;
}

export interface OwnServerOptions {
  dir?: string;
  port?: number;
}

export interface OwnInfra {
  startPostgres(options?: OwnServerOptions): Promise<OwnServer & { url: string }>;
  startKafka(options?: OwnServerOptions): Promise<OwnServer & { brokers: string }>;
}

/** Servers apart from the shared ones of the run, for tests that kill them. */
export async function startInfra(): Promise<OwnInfra> {
  // Plain JavaScript shared with npm start: it has no types of its own, so they are stated above.
  const load = (name: string) => import(new URL(`../../../tools/infra/${name}.mjs`, import.meta.url).href);
  const [{ startPostgres }, { startKafka }] = (await Promise.all([load('postgres'), load('kafka')])) as [
    Pick<OwnInfra, 'startPostgres'>,
    Pick<OwnInfra, 'startKafka'>,
  ];
  return { startPostgres: (options = {}) => startPostgres(options), startKafka: (options = {}) => startKafka(options) };
}
