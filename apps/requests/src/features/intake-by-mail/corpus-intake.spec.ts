import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMail } from '@baspasoz/mail';
import { openMailBox } from '@baspasoz/testing';
import type { MailBox } from '@baspasoz/testing';
import { createTransport } from 'nodemailer';
import { plainText } from '../../domain/plain-text.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { IntakeServer } from './intake-server.js';

interface KeptMail {
  id: string;
  fate: string;
  requestId: string | null;
  readable: boolean;
  sender: string | null;
  text: string;
  files: string[];
}

/** Variants of one mail share its id; each is to be a mail of its own. */
function ownMail(raw: Buffer, name: string): Buffer {
  return Buffer.from(
    raw.toString('latin1').replace('<x@dala-habar.example>', `<${name}@dala-habar.example>`),
    'latin1',
  );
}

const corpus = join(import.meta.dirname, '../../../../../libs/mail/corpus');
/** SMTP carries lines: their ends, and dots at their beginning, are its own. */
const lines = (raw: Buffer) =>
  raw
    .toString('latin1')
    .replaceAll(/\r\n|\r|\n/g, '\n')
    .trimEnd();

/** Some of the corpus differ in their line ends alone, which SMTP makes alike. */
const hardMails = [
  ...new Map(
    ['own', 'mime4j'].flatMap((folder) =>
      readdirSync(join(corpus, folder))
        .filter((name) => /\.(eml|msg)$/.test(name))
        .map((name) => {
          const raw = ownMail(readFileSync(join(corpus, folder, name)), name);
          return [lines(raw), [name, raw] as const] as const;
        }),
    ),
  ).values(),
];
const sender = 'relay@dala-habar.example';

describe('every message of the corpus, handed in over SMTP', () => {
  let service: SpecService;
  let box: MailBox;
  beforeAll(async () => {
    box = await openMailBox();
    service = await startSpecService('corpus-intake', { SMTP_URL: box.url, MAIL_INTAKE_PORT: 0 });
    await service.app.get(IntakeServer).listen();
  });
  afterAll(async () => {
    await service.stop();
    await box.close();
  });

  const keptMails = () =>
    service.rows<KeptMail>(
      `select m.id, m.fate, m.request_id as "requestId", m.readable, m.sender_address as sender, m.text,
         (select coalesce(json_agg(a.name order by a.created_at, a.id), '[]') from attachment a
          where (a.owner_kind = 'mail' and a.owner_id = m.id) or (m.fate = 'request' and a.owner_kind = 'request' and a.owner_id = m.request_id)) as files
       from incoming_mail m order by m.id`,
    );

  it('is taken, kept byte for byte, and registered with sender, text and files, or laid aside by what it is; none is lost', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: service.app.get(IntakeServer).port ?? 0 });
    const wrong: string[] = [];
    for (const [name, raw] of hardMails) {
      const before = new Set((await keptMails()).map(({ id }) => id));
      const { response } = (await transport.sendMail({
        envelope: { from: sender, to: ['moh@intake.example'] },
        raw,
      })) as { response: string };
      if (!response.startsWith('250')) wrong.push(`${name}: ${response}`);
      const [kept] = (await keptMails()).filter(({ id }) => !before.has(id));
      const faults = kept ? await faultsOf(kept, raw) : ['nothing was kept'];
      wrong.push(...faults.map((fault) => `${name}: ${fault}`));
    }
    transport.close();
    expect(wrong).toEqual([]);
    expect(hardMails.length).toBeGreaterThan(100);
  }, 300_000);

  async function faultsOf(kept: KeptMail, raw: Buffer): Promise<string[]> {
    const read = await readMail(raw);
    const original = await service.bytes(`/mails/${kept.id}/original`);
    const page = kept.requestId ? (await service.get<RequestDetail>(`/media-requests/${kept.requestId}`)).body : null;
    const checks: [string, boolean][] = [
      ['its bytes', lines(original) === lines(raw)],
      ['its sender', kept.sender === (read.from?.address || sender)],
      ['its text', kept.text === plainText(read.text)],
      ['its files', JSON.stringify(kept.files.length) === JSON.stringify(read.files.length)],
      ['a request or a reason', page !== null || read.automatic !== null || kept.fate !== 'request'],
      ['the words of its request', page === null || page.text === plainText(read.text)],
      ['said to be unreadable', kept.readable || page === null || page.formalDefects.length > 0],
    ];
    return checks.filter(([, isSo]) => !isSo).map(([what]) => what);
  }
});
