import { randomUUID } from 'node:crypto';
import { eventually } from '@baspasoz/testing';
import { FileBell } from '../../attachments/file-bell.js';
import type { RequestDetail } from '../../features/show-request/request-detail.js';
import { addCareUnit, addTopic, approvedLine, careUnit, lineInput, topicInput, writeLine } from '../lines.js';
import { daniyar, legalUnit, moh, saule } from '../people.js';
import { asked, register } from '../requests.js';
import type { SpecService } from '../spec-service.js';
import { secretMail } from './secret-mail.js';

/** Stands in every text the first body writes; nobody else may ever read it. */
export const secret = 'ҚҰПИЯСЫНАҚ';

/**
 * What the first body has, made through its API, by the place in an address that names it: the path up to and with the parameter.
 * Whoever adds a route with a new parameter makes its object here; the spec fails until it is known.
 */
export async function secretsOfABody(service: SpecService, file: Buffer): Promise<Record<string, string>> {
  const { id, number } = await register(service, {
    ...asked,
    subject: `${secret} предмет`,
    text: `Просим сообщить ${secret}, сколько лекарств закуплено в этом году.`,
    requester: { ...asked.requester, name: secret, outlet: secret },
  });
  const { body: details } = await service.get<{ letters: { id: string }[] }>(`/media-requests/${id}`);
  const { body: filter } = await service.post<{ id: string }>('/queue-filters', {
    name: secret,
    shared: true,
    criteria: { q: secret },
  });
  const attachmentId = await attached(service, id, file);
  const { body: asking } = await service.post<{ ids: string[] }>(`/media-requests/${id}/enquiries`, {
    unitIds: [legalUnit],
    question: `${secret}: бізде мұндай мәлімет бар ма?`,
    reason: secret,
  });
  const mail = await secretMail(service, secret);
  await service.put(`/media-requests/${id}/presence`, { doing: 'answering' });
  const { body: inquired } = await service.post<RequestDetail>(`/media-requests/${id}/questions`, {
    kind: 'clarification',
    text: `Уточните, пожалуйста, о каких именно лекарствах и за какой период вы спрашиваете: ${secret}`,
  });
  const { body: complaint } = await service.post<{ id: string }>(`/media-requests/${id}/complaints`, {
    channel: 'oral',
    text: secret,
  });
  const { topicId, lineId, contradictionId } = await linesOfABody(service, id);
  const texts = { ru: `${secret}: лекарств достаточно, перебоев с ними нет и не ожидается.` };
  const draft = `/media-requests/${id}/answer-draft`;
  await service.put(draft, { form: 'e-mail', texts, marks: [] }, { as: daniyar, version: 0 });
  const { body: drafted } = await service.post<{ approval: { id: string } }>(
    `${draft}/ask-approval`,
    { by: 'authorized-person' },
    { as: daniyar, version: 1 },
  );
  return {
    '/approvals/{id}': drafted.approval.id,
    '/media-requests/{id}': id,
    '/media-requests/{id}/letters/{letterId}': details.letters[0]!.id,
    '/media-requests/{id}/attachments/{attachmentId}': attachmentId,
    '/media-requests/{id}/attachments/{attachmentId}/pages/{page}': '0',
    '/public/status/{number}/attachments/{attachmentId}': attachmentId,
    '/media-requests/{id}/complaints/{complaintId}': complaint.id,
    '/media-requests/{id}/questions/{questionId}': inquired.proceedings.questions[0]!.id,
    '/mails/{id}': mail.id,
    '/mails/{id}/files/{fileId}': mail.fileId,
    '/enquiries/{id}': asking.ids[0]!,
    '/enquiries/{id}/attachments/{attachmentId}': await attachedTo(
      service,
      `/enquiries/${asking.ids[0]}/attachments`,
      file,
    ),
    '/enquiries/{id}/reply/attachments/{attachmentId}': await attachedTo(
      service,
      `/enquiries/${asking.ids[0]}/reply/attachments`,
      file,
      saule,
    ),
    '/queue-filters/{filterId}': filter.id,
    // Whoever holds the secret is its owner: nobody else has one.
    '/public/calendars/{secret}': randomUUID(),
    '/lines/{id}': lineId,
    '/topics/{id}': topicId,
    '/line-contradictions/{id}': contradictionId,
    // Nobody's but their journalist's, who is of no body.
    '/my/media-requests/{id}': id,
    '/public/bodies/{bodyId}': moh,
    // Nobody has confirmed an entry of this request: whoever asks is told that there is none.
    '/public/bodies/{bodyId}/register/{id}': id,
    '/public/status/{number}': number,
    '/public/status/{number}/complaints/{complaintId}': complaint.id,
    // The platform's operator sees the dead letters of all bodies, nobody else any: an id that names none will do.
    '/dead-letters/{id}': randomUUID(),
  };
}

/** A topic, a valid line that stands in the draft of an answer, and a line of another unit that says otherwise. */
async function linesOfABody(service: SpecService, requestId: string) {
  await addCareUnit(service);
  const topicId = await addTopic(service, { name: { kk: secret, ru: secret, en: secret } });
  const { kk, ru } = lineInput(topicId).editions;
  const says = (count: string) => ({
    ...lineInput(topicId),
    editions: {
      kk: { question: secret, text: `${kk.text.replace('120', count)} ${secret}` },
      ru: { question: secret, text: `${ru.text.replace('120', count)} ${secret}` },
    },
    validUntil: '2099-12-31',
  });
  const line = await approvedLine(service, says('120'));
  await service.post(`/lines/${line.id}/uses`, { version: 1, requestId, language: 'ru' });
  const { body: other } = await writeLine(service, { ...says('96'), unitId: careUnit });
  return { topicId, lineId: line.id, contradictionId: other.found[0]!.id };
}

async function attachedTo(service: SpecService, path: string, file: Buffer, as = daniyar): Promise<string> {
  const { body } = await service.upload<{ id: string }[]>(path, [[`${secret}.png`, file]], { as });
  return body[0]!.id;
}

async function attached(service: SpecService, id: string, file: Buffer): Promise<string> {
  await service.upload(`/media-requests/${id}/attachments`, [[`${secret}.png`, file]]);
  return eventually(async () => {
    service.app.get(FileBell).ring();
    const { body } = await service.get<RequestDetail>(`/media-requests/${id}`);
    const clean = body.attachments.find(({ state }) => state === 'clean');
    if (!clean) throw new Error('the file is not checked yet');
    return clean.id;
  });
}

/** A form with a file, for routes that take files. */
export function formWithFile(): FormData {
  const form = new FormData();
  form.append('files', new File(['текст'], 'a.txt'));
  return form;
}

/** Ids of the first body's things by the name of the property that holds them in an input. */
export const givenInputs = (secrets: Record<string, string>): Record<string, unknown> => ({
  requestId: secrets['/media-requests/{id}'],
  requestIds: [secrets['/media-requests/{id}']],
  attachmentIds: [secrets['/media-requests/{id}/attachments/{attachmentId}']],
  letterId: secrets['/media-requests/{id}/letters/{letterId}'],
  topicId: secrets['/topics/{id}'],
  unitId: legalUnit,
  unitIds: [legalUnit],
  bodyIds: [moh],
  assigneeId: daniyar.sub,
});

/** Inputs whose rules say more than their schema: without a lawful one the refusal would be of the input, and prove nothing. */
export const wholeInputs = (secrets: Record<string, string>): Record<string, object> => ({
  'PUT /topics/{id}': { ...topicInput, revision: 1 },
  'PUT /lines/{id}/draft': { ...lineInput(secrets['/topics/{id}'] ?? ''), revision: 1 },
  'POST /line-contradictions/{id}/resolve': { resolution: 'kept', reason: 'Екеуі екі түрлі кезең туралы.' },
  'POST /media-requests/{id}/redirect': { whole: true, reason: 'Құзыретте емес', toName: 'Басқа мемлекеттік орган' },
  'POST /media-requests/{id}/hold': { reason: 'Сот ісі' },
  'POST /media-requests/{id}/hold/lift': { reason: 'Сот ісі аяқталды' },
  'POST /media-requests/{id}/erasure': { document: '№ 12, 30.11.2026', confirmed: true },
  'POST /media-requests/{id}/requester-kind': {
    requesterKind: 'information-user',
    kind: 'information-request',
    reason: 'Сұрау салуды азамат өз атынан жіберген',
  },
  'POST /media-requests/{id}/hand-overs': { means: 'in-person', outcome: 'delivered', happenedOn: '2026-11-30' },
  'POST /media-requests/{id}/complaints': { channel: 'oral', text: 'Шағым' },
  'POST /media-requests/{id}/complaints/{complaintId}/forward': { to: 'Жоғары тұрған орган' },
  'POST /media-requests/{id}/complaints/{complaintId}/satisfy': { resolution: 'Қанағаттандырылды' },
  'POST /media-requests/{id}/complaints/{complaintId}/withdraw': { statement: 'Қайтарып алды' },
  'PUT /media-requests/{id}/complaints/{complaintId}/answer-draft': { form: 'e-mail', texts: {}, marks: [] },
  'POST /media-requests/{id}/complaints/{complaintId}/resolve': {
    outcome: 'upheld',
    decidedOn: '2026-11-30',
    paper: '1',
    resolution: 'Қанағаттандырылды',
  },
  'POST /media-requests/{id}/register-choice': { consent: true, exclusivityDays: 0, told: 'oral' },
  'POST /media-requests/{id}/register-entry': { heading: 'Тақырып', confirmed: true },
  'POST /media-requests/{id}/register-entry/renewal': { heading: 'Тақырып', note: 'Жаңа жауап', confirmed: true },
});
