import { startFeeds } from './server.mjs';
import { openWire } from './wire.mjs';

/** Environment: PORT, FEEDS_DATA (folder), PUBLIC_URL (of the product, for links). */
const { PORT, FEEDS_DATA, PUBLIC_URL } = process.env;
if (!PORT || !FEEDS_DATA || !PUBLIC_URL) {
  console.error('PORT, FEEDS_DATA and PUBLIC_URL must be set.');
  process.exit(1);
}
const server = await startFeeds({ port: Number(PORT), webUrl: PUBLIC_URL, wire: await openWire(FEEDS_DATA) });
console.log(`feeds at http://127.0.0.1:${PORT}`);

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
