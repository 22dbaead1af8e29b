const base = {
  web: 8080,
  coordination: 8101,
  requests: 8102,
  monitoring: 8103,
  notifier: 8104,
  accreditation: 8105,
  publishing: 8106,
  watch: 8107,
  identity: 8090,
  smtp: 8025,
  inbox: 8026,
  feeds: 8027,
  intake: 8028,
  postgres: 8432,
  kafka: 8092,
};

/** Loopback ports of the demo, all moved by BASPASOZ_PORT_SHIFT when the usual ones are taken. */
export function demoPorts(env = process.env) {
  const shift = Number(env.BASPASOZ_PORT_SHIFT ?? 0);
  if (!Number.isInteger(shift) || shift < 0 || shift > 50_000)
    throw new Error(`BASPASOZ_PORT_SHIFT is "${env.BASPASOZ_PORT_SHIFT}"; expected a whole number from 0 to 50000.`);
  return Object.fromEntries(Object.entries(base).map(([name, port]) => [name, port + shift]));
}
