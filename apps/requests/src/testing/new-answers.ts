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

/** Writes it, with a source for whatever it states, and sends it at once, which only a body without a chain for answers lets one do. */
export async function answerAnew(
  service: SpecService,
  requestId: string,
  complaintId: string,
  text: string,
  more: object = { resolution: 'Ответ дополнен.' },
) {
  const path = newAnswerDraft(requestId, complaintId);
  const source = { kind: 'document', label: 'Отчёт о поставках' };
  const marks = [{ language: 'ru', sentence: text, source }];
  const { status, body } = await writeAnew(service, path, 0, text, { marks, ...more });
  if (status !== 200) return { status, body: body as unknown as RequestDetail & { code: string } };
  return service.post<RequestDetail & { code: string }>(`${path}/send`, {}, { as: daniyar, version: body.version });
}
