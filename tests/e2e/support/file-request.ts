import type { Language, TheWorld } from './world.js';

const ministry = '0192f000-0000-7000-8000-000000000001';

export interface Filing {
  language: Language;
  subject: string;
  text: string;
  email?: string;
  /** A journalist unless said. */
  requesterKind?: string;
}

/** A request filed as by the public form; gives its number, and the page on which its author follows it. */
export async function fileRequest(world: TheWorld, filing: Filing) {
  const { language, subject, text, email, requesterKind = 'journalist' } = filing;
  const author = await world().open(`/${language}`, { language });
  const response = await author.request.post(`/api/requests/public/bodies/${ministry}/media-requests`, {
    data: {
      kind: 'media-request',
      language,
      subject,
      text,
      requester: { kind: requesterKind, name: 'А. Б.', ...(email ? { email } : {}) },
    },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const receipt = (await response.json()) as { id: string; number: string; trackingCode: string };
  const status = `/${language}/status?number=${encodeURIComponent(receipt.number)}&code=${receipt.trackingCode}`;
  return { ...receipt, author, status };
}
