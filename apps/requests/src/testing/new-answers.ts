import type { DraftView } from '../drafts/drafts.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { daniyar } from './people.js';
import type { SpecService } from './spec-service.js';

export const newAnswerDraft = (requestId: string, complaintId: string): string =>
  `/media-requests/${requestId}/complaints/${complaintId}/answer-draft`;

/** Writes a new answer in Russian on top of a version. */
export const writeAnew = (
  service: SpecService,
  path: string,
  version: number,
  text: string,
  more: object = { resolution: 'Ответ дополнен.' },
  as = daniyar,
) =>
  service.put<DraftView & { code: string }>(
    path,
    { form: 'e-mail', texts: { ru: text }, marks: [], ...more },
    { as, version },
  );

/** A part withheld on a ground that needs no head. */
export const withheld = {
  groundCode: 'not-identifiable',
  what: { ru: 'Сведения о «других поставках»' },
  reasoning: { ru: 'Из запроса не видно, о каких именно поставках и за какое время идёт речь.' },
};

/** Answers a request in Russian by its draft, a part withheld, on top of whatever is written there. */
export async function answerInPart(service: SpecService, requestId: string, text: string) {
  const path = `/media-requests/${requestId}/answer-draft`;
  const { body: before } = await service.get<DraftView>(path);
  const draft = { form: 'e-mail', texts: { ru: text }, marks: marksFor(text), withheld: [withheld] };
  const saved = await service.put<DraftView>(path, draft, { as: daniyar, version: before.version });
  if (saved.status !== 200) return saved;
  return service.post<RequestDetail>(`${path}/send`, {}, { as: daniyar, version: saved.body.version });
}

const marksFor = (text: string) => [
  { language: 'ru', sentence: text, source: { kind: 'document', label: 'Отчёт о поставках' } },
];

/** Writes it, with a source for whatever it states, and sends it at once, which only a body without a chain for answers lets one do. */
export async function answerAnew(
  service: SpecService,
  requestId: string,
  complaintId: string,
  text: string,
  more: object = { resolution: 'Ответ дополнен.' },
) {
  const path = newAnswerDraft(requestId, complaintId);
  const { status, body } = await writeAnew(service, path, 0, text, { marks: marksFor(text), ...more });
  if (status !== 200) return { status, body: body as unknown as RequestDetail & { code: string } };
  return service.post<RequestDetail & { code: string }>(`${path}/send`, {}, { as: daniyar, version: body.version });
}
