const kinds = {
  postgres: {
    name: 'PostgreSQL',
    variable: 'TEST_POSTGRES_URL',
    address: ({ url }) => url,
    container: async (image) => (await import('./containers.mjs')).postgresContainer(image),
    embedded: async () => (await import('./postgres.mjs')).startPostgres({}),
  },
  kafka: {
    name: 'Kafka',
    variable: 'TEST_KAFKA_BROKERS',
    address: ({ brokers }) => brokers,
    container: async (image) => (await import('./containers.mjs')).kafkaContainer(image),
    embedded: async () => (await import('./kafka.mjs')).startKafka({}),
  },
};

const limit = 180_000;

/** An engine that neither runs a container nor refuses is given up; what it starts later is stopped. */
async function inTime(starting) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      starting.then((part) => part.stop()).catch(() => undefined); // its run has gone on without it
      reject(new Error(`nothing within ${limit / 1000} s`));
    }, limit);
  });
  return Promise.race([starting, late]).finally(() => clearTimeout(timer));
}

/** A container where one can be had, a process of ours otherwise: a broken engine is said and does not end the run. */
async function start({ name, container, embedded }, image, { use, reason }) {
  if (use)
    try {
      const part = await inTime(container(image));
      console.log(`${name}: in a container of ${image}, since ${reason}`);
      return part;
    } catch (error) {
      console.log(`${name}: the Docker engine could not run ${image}: ${error.message}`);
    }
  const part = await embedded();
  console.log(`${name}: as a process of this machine${use ? '' : `, since ${reason}`}`);
  return part;
}

/**
 * Infrastructure shared by a test run. The parts named by the environment are taken as they are; the others are started, in
 * containers (Testcontainers) where a Docker engine answers, as processes otherwise.
 */
export async function startSharedInfra() {
  const missing = Object.entries(kinds).filter(([, { variable }]) => !process.env[variable]);
  if (missing.length === 0) return { stop: async () => undefined };
  const [{ containersAvailable }, { images }] = await Promise.all([import('./docker.mjs'), import('./containers.mjs')]);
  const names = await images();
  const found = await containersAvailable(missing.map(([kind]) => names[kind]));
  const started = [];
  for (const [kind, part] of missing) {
    const running = await start(part, names[kind], found);
    process.env[part.variable] = part.address(running);
    started.push(running);
  }
  return {
    async stop() {
      await Promise.all(started.map((part) => part.stop()));
    },
  };
}
