import { bodyId } from '@baspasoz/persistence';
import { eventually } from '@baspasoz/testing';
import { FileBell } from '../attachments/file-bell.js';
import { TakeInMail } from '../features/intake-by-mail/take-in-mail.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import type { Receipt } from '../registration/receipt.js';
import { baurzhan, journalist, legalUnit, moh, saule } from './people.js';
import { register } from './requests.js';
import type { SpecService } from './spec-service.js';

/** Stand in everything the requester and the office write of them; nothing else has them. */
export const traces = ['zqxj', 'щъжғқ', '7015556677', '940140000385'];

const person = {
  kind: 'editorial-office',
  name: 'Zqxjname Щъжғқова',
  outlet: 'Zqxjoutlet',
  post: 'Zqxj қызметі',
  email: 'zqxj@zqxj.example',
  phone: '+77015556677',
  iinBin: '940140000385',
};
const text = 'Меня зовут Zqxjname Щъжғқова, ИИН 940140000385, тел. 87015556677. Сколько больниц построено в этом году?';
const content = { language: 'ru', subject: 'Вопрос от Zqxjname', text, requester: person };

const lastOf = async (service: SpecService): Promise<string> => {
  const [row] = await service.rows<{ id: string }>(
    'select request_id as id from statutory_clock where body_id = $1 order by request_id desc limit 1',
    [moh],
  );
  return row!.id;
};

/** A request through every way in; their ids by the way. */
export async function fromEveryChannel(service: SpecService): Promise<Record<string, string>> {
  const byOfficer = (channel: string, changes = {}) =>
    register(service, { ...content, channel, ...changes }).then(({ id }) => id);
  const web = await service.upload<Receipt>(
    `/public/bodies/${moh}/media-requests/with-files`,
    [['zqxj-photo.txt', 'Zqxj в файле, Щъжғқ']],
    {
      as: 'nobody',
      fields: { request: JSON.stringify({ ...content, disclosure: { consent: true } }) },
      key: 'zqxj-key',
    },
  );
  const account = await register(service, { ...content, bodyId: moh }, { as: journalist, key: 'zqxj-journalist' });
  return {
    web: web.body.id,
    account: account.id,
    oral: await byOfficer('oral', { requester: { ...person, recordingWarned: true } }),
    paper: await byOfficer('paper', { receivedAt: '2026-03-16T05:00:00Z', lateReason: 'Zqxj принёс лично' }),
    mail: await byMail(service),
    redirected: await fromAnotherBody(service),
  };
}

async function byMail(service: SpecService): Promise<string> {
  const part = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit';
  const raw = `From: Zqxjname <zqxj@zqxj.example>\r\nMessage-ID: <zqxj1@zqxj.example>\r\nSubject: Zqxj\r\nMIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part}\r\n\r\n${text}\r\n--b
${part}\r\nContent-Disposition: attachment; filename=zqxj.txt\r\n\r\nЩъжғқ\r\n--b--\r\n`;
  await takeIn(service, raw, null);
  return lastOf(service);
}

const takeIn = (service: SpecService, raw: string, token: string | null) =>
  service.app.get(TakeInMail).run({ body: bodyId(moh), isClosed: false, token }, Buffer.from(raw), 'zqxj@zqxj.example');

/** The other body sends a request on; it is registered here from its event. */
async function fromAnotherBody(service: SpecService): Promise<string> {
  const there = await register(service, content, { as: baurzhan });
  const reason = 'Строительство больниц ведёт министерство, акимат этих сведений не имеет.';
  await service.post(`/media-requests/${there.id}/redirect`, { whole: true, reason, toBodyId: moh }, { as: baurzhan });
  return eventually(async () => {
    const [row] = await service.rows<{ id: string | null }>(
      'select received_as as id from redirection where request_id = $1',
      [there.id],
    );
    if (!row?.id) throw new Error('not received yet');
    return row.id;
  });
}

/** All that people write while a request is worked on, with the requester named in it wherever a text goes. */
export async function workOn(service: SpecService, id: string): Promise<void> {
  const path = `/media-requests/${id}`;
  const done = async (call: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await call;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  };
  await done(service.upload(`${path}/attachments`, [['zqxj-справка.txt', 'Для Zqxjname']]));
  await done(
    service.post(`${path}/enquiries`, {
      unitIds: [legalUnit],
      question: 'Что ответить Zqxjname?',
      reason: 'Zqxj ждёт',
    }),
  );
  const [enquiry] = await service.rows<{ id: string }>('select id from unit_enquiry where request_id = $1', [id]);
  await done(
    service.post(`/enquiries/${enquiry!.id}/reply`, { text: 'Ответьте Щъжғқовой, что построено три.' }, { as: saule }),
  );
  await done(
    service.post(`${path}/questions`, { kind: 'clarification', text: 'Уточните, Zqxjname, о каких больницах речь?' }),
  );
  await service.rows(
    `update requester_question set reply = 'Zqxj: о районных', replied_at = app_now() where request_id = $1`,
    [id],
  );
  await service.rows(
    `insert into request_withdrawal (request_id, body_id, reason, withdrawn_at) select id, body_id, 'Zqxj передумала', app_now() from media_request where id = $1`,
    [id],
  );
  const complaint = { channel: 'paper', text: 'Zqxjname Щъжғқова недовольна.' };
  const { body: filed } = await service.post<{ id: string }>(`${path}/complaints`, complaint);
  await done(service.upload(`${path}/complaints/${filed.id}/attachments`, [['zqxj-шағым.txt', 'Жалуюсь. Zqxjname']]));
  // Settled, for nothing is erased before it is.
  await service.rows(
    `update complaint set outcome = 'dismissed', resolution = 'Доводы Zqxjname не подтвердились', resolved_at = app_now() where request_id = $1`,
    [id],
  );
  await done(service.put(`${path}/presence`, { doing: 'answering' }));
  const [token] = await service.rows<{ token: string }>('select token from reply_token where request_id = $1', [id]);
  if (token) {
    const headers = `From: zqxj@zqxj.example\r\nMessage-ID: <${id}@zqxj.example>\r\nSubject: Re\r\nContent-Type: text/plain; charset=utf-8`;
    await takeIn(service, `${headers}\r\n\r\nЩъжғқова напоминает`, token.token);
  }
  await eventually(async () => {
    service.app.get(FileBell).ring();
    const { body } = await service.get<RequestDetail>(path);
    if (body.attachments.some(({ state }) => state === 'checking')) throw new Error('not checked yet');
  });
}

/** Answers in the language of each request, with the requester in them. */
export const answers = {
  ru: { language: 'ru', text: 'Уважаемая Zqxjname Щъжғқова! В этом году построено три районные больницы.' },
  kk: { language: 'kk', text: 'Құрметті Zqxjname Щъжғқова! Биыл облыста үш аудандық аурухана салынды.' },
};
