import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const source = await readFile(new URL('data/demo-wire.rss.xml', import.meta.url), 'utf8');
const [head, ...entries] = source.split(/(?=<item>)/);
const tail = '</channel></rss>\n';

const titleOf = (entry) => /<title>(.*?)<\/title>/s.exec(entry)?.[1] ?? '';
const minuteMs = 60_000;

/** Minutes between two items that are released without anybody asking; 0: only when asked. */
export const paces = [0, 1, 5, 15];

/**
 * The wire of the demonstration: its items come out one by one, each dated by the moment it came out. What has come out stays out
 * over a restart (`wire.json` of the folder).
 * @param {string} folder
 * @param {{ now?: () => number }} options
 */
export async function openWire(folder, { now = Date.now } = {}) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'wire.json');
  const kept = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  /** `released`: the moments, as many as items are out; `pace` in minutes, counted from `since`. */
  let state = kept ? { ...JSON.parse(kept), since: now() } : { released: [], pace: 0, since: now() };
  let last = Promise.resolve();

  /** One change after another, each on disk before it is told. */
  function change(next) {
    const done = last.then(async () => {
      const wanted = next(state);
      if (!wanted) return undefined;
      await writeFile(`${file}.new`, JSON.stringify(wanted), { mode: 0o600 });
      await rename(`${file}.new`, file);
      state = wanted;
      return items().at(state.released.length - 1);
    });
    last = done.catch(() => undefined); // told to its own caller
    return done;
  }

  const items = () =>
    entries.map((entry, at) => ({ number: at + 1, title: titleOf(entry), releasedAt: state.released[at] ?? null }));
  const release = (isDue = () => true) =>
    change((before) =>
      before.released.length < entries.length && isDue(before)
        ? { ...before, released: [...before.released, new Date(now()).toISOString()], since: now() }
        : undefined,
    );

  return {
    items,
    get pace() {
      return state.pace;
    },

    /** The next item, or undefined when all are out. */
    release: () => release(),

    /** The next item when the pace says that it is time. */
    releaseDue: () => release(({ pace, since }) => pace > 0 && now() - since >= pace * minuteMs),

    /** @param {number} pace one of {@link paces} */
    setPace: (pace) => change((before) => ({ ...before, pace, since: now() })),

    /**
     * The feed of one outlet as it stands, newest item first, as wires have them: an item belongs to the outlet whose site it links to.
     * @param {{ origin: string, name: string }} outlet
     */
    feed({ origin, name }) {
      const own = state.released.flatMap((at, index) =>
        entries[index].includes(`<link>${origin}/`) ? [{ at, index }] : [],
      );
      const out = own.map(({ at, index }) =>
        entries[index]
          .replace(/<\/channel>.*/s, '')
          .replace(/<pubDate>.*?<\/pubDate>/, `<pubDate>${rfc822(at)}</pubDate>`),
      );
      const changedAt = own.at(-1)?.at;
      const front = head.replaceAll('Demo wire', name).replace('https://demo-wire.example', origin);
      return { text: front + out.reverse().join('') + tail, changedAt: changedAt ? new Date(changedAt) : undefined };
    },
  };
}

const rfc822 = (iso) => new Date(iso).toUTCString();
