import { startInbox } from './inbox.mjs';
import { relayTo } from './relay.mjs';
import { startSmtp } from './smtp.mjs';
import { openMailStore } from './store.mjs';

/** Environment: SMTP_PORT, PORT (inbox page), MAIL_DATA (folder), INTAKE_PORT (where the bodies take in mail). */
const { SMTP_PORT, PORT, MAIL_DATA, INTAKE_PORT } = process.env;
if (!SMTP_PORT || !PORT || !MAIL_DATA || !INTAKE_PORT) {
  console.error('SMTP_PORT, PORT, MAIL_DATA and INTAKE_PORT must be set.');
  process.exit(1);
}
const store = await openMailStore(MAIL_DATA);
const relay = relayTo(Number(INTAKE_PORT));
const inbox = await startInbox({ port: Number(PORT), store, relay });
const smtp = await startSmtp({ port: Number(SMTP_PORT), store, relay });
console.log(`mail on 127.0.0.1:${SMTP_PORT}, inbox at http://127.0.0.1:${PORT}`);

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => {
    void Promise.all([smtp.close(), inbox.close()]).then(() => process.exit(0));
  });
