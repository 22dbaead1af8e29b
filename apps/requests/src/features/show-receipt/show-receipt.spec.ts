import { extractText, getDocumentProxy } from 'unpdf';
import { aigerim, baurzhan, moh, saule } from '../../testing/people.js';
import { asked, askedInKazakh, register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { Receipt } from '../../registration/receipt.js';

let service: SpecService;
beforeAll(async () => {
  service = await startSpecService('receipts');
});
afterAll(() => service.stop());

async function printed({ number, trackingCode }: Pick<Receipt, 'number' | 'trackingCode'>): Promise<string> {
  const answer = await service.raw(
    `/public/status/${encodeURIComponent(number)}/receipt.pdf?code=${trackingCode}`,
    'nobody',
  );
  expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
  return textOf(answer.rawPayload);
}

/** Lines break where the page ends, so the blanks of a sentence are not compared. */
const unwrapped = (text: string) => text.replace(/\s/g, '');

async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const { text } = await extractText(document, { mergePages: true });
  await document.destroy();
  return text;
}

it('the receipt is in the language of the request, with number, moment, who accepted it, the due day and the clause', async () => {
  const russian = await register(service);
  const text = await printed(russian);
  for (const part of ['Талон о регистрации запроса', russian.number, asked.subject, 'Срок ответа', '5 рабочих дней'])
    expect(text).toContain(part);
  const kazakh = await printed(await register(service, askedInKazakh));
  for (const part of ['Сұрау салудың тіркелгені туралы талон', askedInKazakh.subject, '5 жұмыс күні', 'Қабылдаған'])
    expect(kazakh).toContain(part);
});

it.each([
  [asked, 'media-request', 'Срок зависит от того, кто спрашивает', 'Правовой профиль: KZ-2024', 'ru'],
  [askedInKazakh, 'media-request', 'Мерзім кім сұрағанына байланысты', 'Құқықтық бейін: KZ-2024', 'kk'],
  [{ ...asked, kind: 'appeal' }, 'appeal', 'Срок зависит от того, кто спрашивает', 'Правовой профиль: KZ-2024', 'ru'],
  [
    {
      ...askedInKazakh,
      requester: { kind: 'state-body', name: 'Е. Ахметов', outlet: 'Санэпидқадағалау департаменті' },
    },
    ...(['appeal', 'Мерзім кім сұрағанына байланысты', 'жалпы мерзім қолданылды', 'kk'] as const),
  ],
] as const)('it says who asks, by which clause and profile, on which the term depends', async (...sample) => {
  const [request, kind, depends, profile, language] = sample;
  const receipt = await register(service, request);
  const { askedBy } = receipt.clock;
  expect(receipt.clock.kind).toBe(kind);
  const text = unwrapped(await printed(receipt));
  expect(text).toContain(unwrapped(`${depends}: ${askedBy.who[language]} (${askedBy.clause[language]}`));
  expect(text).toContain(unwrapped(profile));
});

it('the hashes of the files handed in stand in it', async () => {
  const sent = await service.upload<Receipt>(
    `/public/bodies/${moh}/media-requests/with-files`,
    [['сұрақ.txt', 'Бір сұрақ']],
    {
      as: 'nobody',
      fields: { request: JSON.stringify({ text: asked.text }) },
    },
  );
  const text = await printed(sent.body);
  expect(text).toContain('сұрақ.txt');
  expect(text.replace(/\s/g, '')).toContain(sent.body.attachments[0]?.sha256);
});

it('a receipt opens to number and code together only', async () => {
  const { number } = await register(service);
  const answer = await service.raw(
    `/public/status/${encodeURIComponent(number)}/receipt.pdf?code=0000-0000-0000-0000`,
    'nobody',
  );
  expect(answer.statusCode).toBe(404);
});

it('the office prints the same receipt for whoever asked on paper, without the code that is the requester’s alone', async () => {
  const request = await register(service, askedInKazakh);
  const own = await printed(request);
  const answer = await service.raw(`/media-requests/${request.id}/receipt.pdf`, aigerim);
  expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-store' });
  const text = await textOf(answer.rawPayload);
  const withoutPage = (receipt: string) => receipt.split('http')[0];
  expect(withoutPage(text)).toBe(withoutPage(own));
  expect(text.replace(/\s/g, '')).not.toContain(request.trackingCode);
  for (const other of [baurzhan, saule])
    expect((await service.raw(`/media-requests/${request.id}/receipt.pdf`, other)).statusCode).toBe(404);
});
