import { bodyId } from '@baspasoz/persistence';
import { eventually } from '@baspasoz/testing';
import { FileBell } from '../../attachments/file-bell.js';
import { TakeInMail } from '../../features/intake-by-mail/take-in-mail.js';
import type { MailView } from '../../features/show-request/mail-view.js';
import { moh } from '../people.js';
import type { SpecService } from '../spec-service.js';

/** A mail of the first body that was laid aside, with a file that is checked; both hold the secret. */
export async function secretMail(service: SpecService, secret: string): Promise<{ id: string; fileId: string }> {
  const part = 'Content-Type: text/plain; charset=utf-8';
  const raw = `From: a@x.example\r\nMessage-ID: <isolation@x.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part}\r\n\r\n${secret}\r\n--b
${part}\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n${secret}\r\n--b--\r\n`;
  const addressee = { body: bodyId(moh), isClosed: false, token: null };
  await service.app.get(TakeInMail).run(addressee, Buffer.from(raw), 'a@x.example');
  return eventually(async () => {
    service.app.get(FileBell).ring();
    const { body } = await service.get<{ items: MailView[] }>('/mails/aside');
    const [mail] = body.items;
    const file = mail?.files.find(({ state }) => state === 'clean');
    if (!mail || !file) throw new Error('the file of the mail is not checked yet');
    return { id: mail.id, fileId: file.id };
  });
}
