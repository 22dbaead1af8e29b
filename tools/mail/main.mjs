import { startInbox } from './inbox.mjs';
import { startSmtp } from './smtp.mjs';
import { openMailStore } from './store.mjs';

/** Environment: SMTP_PORT, PORT (inbox page), MAIL_DATA (folder). */
const { SMTP_PORT, PORT, MAIL_DATA } = process.env;
if (!SMTP_PORT || !PORT || !MAIL_DATA) {
  console.error('SMTP_PORT, PORT and MAIL_DATA must be set.');
  process.exit(1);
}
const store = await openMailStore(MAIL_DATA);
const inbox = await startInbox({ port: Number(PORT), store });
const smtp = await startSmtp({ port: Number(SMTP_PORT), store });
console.log(`mail on 127.0.0.1:${SMTP_PORT}, inbox at http://127.0.0.1:${PORT}`);

for (const signal of ['SIGTERM', 'SIGINT'])
  process.once(signal, () => {
    void Promise.all([smtp.close(), inbox.close()]).then(() => process.exit(0));
  });
