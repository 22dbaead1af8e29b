import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const now = () => Math.floor(Date.now() / 1000);

function load(file) {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return new Map(); // people sign in again, nothing else is lost
    throw error;
  }
}

/**
 * Sessions, grants and refresh tokens in memory, written to one file, so that a second start finds people signed in.
 * @param {string} file readable by the owner only
 * @returns {{ adapter: new (model: string) => import('oidc-provider').Adapter, flush: () => void }}
 */
export function createStore(file) {
  const rows = load(file);
  let timer;

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    const living = [...rows].filter(([, row]) => !row.exp || row.exp > now());
    writeFileSync(`${file}.new`, JSON.stringify(living), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const changed = () => (timer ??= setTimeout(flush, 200).unref());
  const find = (match) => [...rows.values()].find(({ payload }) => match(payload))?.payload;

  class Adapter {
    constructor(model) {
      this.model = model;
    }
    key(id) {
      return `${this.model}:${id}`;
    }
    async upsert(id, payload, expiresIn) {
      rows.set(this.key(id), { payload, exp: expiresIn ? now() + expiresIn : undefined });
      changed();
    }
    async find(id) {
      const row = rows.get(this.key(id));
      return row && (!row.exp || row.exp > now()) ? row.payload : undefined;
    }
    async findByUid(uid) {
      return find((payload) => payload.kind === this.model && payload.uid === uid);
    }
    async findByUserCode(userCode) {
      return find((payload) => payload.kind === this.model && payload.userCode === userCode);
    }
    async consume(id) {
      const row = rows.get(this.key(id));
      if (row) row.payload.consumed = now();
      changed();
    }
    async destroy(id) {
      rows.delete(this.key(id));
      changed();
    }
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of rows) if (payload.grantId === grantId) rows.delete(key);
      changed();
    }
  }
  return { adapter: Adapter, flush };
}
