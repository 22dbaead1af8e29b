#!/usr/bin/env node
/**
 * `npm run bench [name…]`: runs every bench/*.bench.mjs in turn on PostgreSQL and Kafka of its own and writes bench/RESULTS.md.
 * `npm run bench -- peers` (against other programs), `-- sources` (a thousand of them) and `-- queue` (a million requests) take too long for that;
 * each writes the RESULTS.md of its folder.
 *
 * A bench exports `title` and `run({ postgresUrl, brokers }) → Promise<Figure[]>`, where a figure stands beside its ceiling
 * measured in the same run: `{ figure, value, unit, ceiling?, ceilingName?, goal?, met? }`. A missed goal is written down, not
 * an error; a bench that throws is. The load average stands beside each: on a busy machine the slowest events are the machine's.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { run } from '../tools/infra/run.mjs';
import { startSharedInfra } from '../tools/infra/shared.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const files = (await readdir(here)).filter((name) => name.endsWith('.bench.mjs')).sort();
const long = ['peers', 'sources', 'queue'].find((name) => wanted.includes(name));
const chosen = long
  ? [`${long}/${long}.bench.mjs`]
  : wanted.length
    ? files.filter((name) => wanted.some((word) => name.startsWith(word)))
    : files;

const round = (value) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

function line({ figure, value, unit, ceiling, ceilingName, goal, met }) {
  const beside = ceiling === undefined ? '' : `${round(ceiling)} ${unit} (${ceilingName})`;
  const ratio = ceiling === undefined ? '' : String(round(value / ceiling));
  const verdict = met === undefined ? '' : met ? 'yes' : '**no**';
  return `| ${figure} | ${round(value)} ${unit} | ${beside} | ${ratio} | ${goal ?? ''} | ${verdict} |`;
}

await run(process.execPath, [fileURLToPath(new URL('../tools/build.mjs', import.meta.url)), '--all']); // what is measured is what is written
const infra = await startSharedInfra();
const sections = [];
try {
  for (const name of chosen) {
    const bench = await import(new URL(name, import.meta.url).href);
    console.error(`bench: ${bench.title}`);
    const loadBefore = loadavg()[0];
    const since = performance.now();
    const figures = await bench.run({
      postgresUrl: process.env.TEST_POSTGRES_URL,
      brokers: process.env.TEST_KAFKA_BROKERS,
    });
    const rows = figures.map(line);
    console.error(rows.join('\n'));
    const head = '| figure | measured | ceiling in the same run | ratio | goal | met |\n|---|---|---|---|---|---|';
    const took = `${round((performance.now() - since) / 1000)} s; load average ${loadBefore.toFixed(2)} before it, ${loadavg()[0].toFixed(2)} after.`;
    sections.push(`## ${bench.title}\n\n${took}\n\n${head}\n${rows.join('\n')}`);
  }
} finally {
  await infra.stop();
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const text = `# Results\n\nWritten by \`npm run bench${long ? ` -- ${long}` : ''}\`. Each figure stands beside its ceiling, measured in the same run on the same machine.\n\nMachine: ${machine}; PostgreSQL, Kafka and the load share it.\n\n${sections.join('\n\n')}\n`;
if (long) await writeFile(new URL(`${long}/RESULTS.md`, import.meta.url), text);
else if (wanted.length === 0) await writeFile(new URL('RESULTS.md', import.meta.url), text);
process.exit(0);
