import { localDate } from '@baspasoz/law';
import { eventually, openMailBox } from '@baspasoz/testing';
import type { MailBox } from '@baspasoz/testing';
import type { ComplaintReceipt } from '../features/file-complaint/complaint-receipt.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { answerAnew } from '../testing/new-answers.js';
import { asked, askedInKazakh, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

let service: SpecService;
let box: MailBox;
beforeAll(async () => {
  box = await openMailBox();
  service = await startSpecService('complaint-letters', { SMTP_URL: box.url });
});
afterAll(async () => {
  await service.stop();
  await box.close();
});

const answers = {
  ru: { language: 'ru', text: 'Закуплено льготных лекарств на 1,2 млрд тенге.' },
  kk: { language: 'kk', text: 'Биыл аудандарға 18 жедел жәрдем көлігі бөлінді, олар мамырда жеткізілді.' },
};

/** An answered request with a complaint on it, in the language of `changes`. */
async function complainedOf(changes: typeof asked, language: 'kk' | 'ru', email: string, text: string) {
  const request = await register(service, { ...changes, requester: { ...asked.requester, email } });
  await service.post(`/media-requests/${request.id}/answer`, answers[language]);
  const { body } = await service.post<ComplaintReceipt>(
    `/public/status/${encodeURIComponent(request.number)}/complaints`,
    { code: request.trackingCode, text },
    { as: 'nobody' },
  );
  const step = (action: string, payload: object) =>
    service.post(`/media-requests/${request.id}/complaints/${body.id}/${action}`, payload);
  return { ...request, complaint: body, step };
}
const mailTo = (email: string, subject: string) =>
  eventually(() => {
    const mails = box.mails.filter(({ to }) => to === email);
    const mail = mails.find((one) => one.subject.includes(subject));
    if (!mail) throw new Error(`${email} has only ${mails.map((one) => one.subject).join('; ')}`);
    return mail;
  });

it('the requester is told of every step: number and term, where it went, what was decided, the new answer', async () => {
  const email = 'complaints@meridian.example';
  const { id, number, complaint, step } = await complainedOf(
    asked,
    'ru',
    email,
    'Ответ неполон, прошу ответить по существу.',
  );
  const receipt = await mailTo(email, `Жалоба зарегистрирована: ${number}/Ш1`);
  expect(receipt.text).toContain(complaint.forwardBy.split('-').reverse().join('.'));
  expect(receipt.text).toContain('АППК, ст. 91, п. 4');
  expect(receipt.text).toContain('на данный ответ');

  await step('forward', { to: 'Правительство Республики Казахстан' });
  const forwarded = await mailTo(email, 'направлена в вышестоящий орган');
  expect(forwarded.text).toContain('Правительство Республики Казахстан');

  const { body: page } = await service.get<RequestDetail>(`/media-requests/${id}`);
  const decidedOn = localDate(new Date(page.proceedings.complaints[0]!.forwardedAt!), 'Asia/Almaty');
  await step('resolve', { outcome: 'partly', decidedOn, paper: '7-2/118', resolution: 'Дать сведения по областям.' });
  const resolved = await mailTo(email, 'принято решение');
  expect(resolved.text).toContain('жалоба удовлетворена частично');
  expect(resolved.text).toContain('№ 7-2/118');

  await answerAnew(
    service,
    id,
    complaint.id,
    'Сведения по областям: поставка задержалась в трёх, сейчас лекарства есть везде.',
    {},
  );
  const renewed = await mailTo(email, 'Новый ответ');
  expect(renewed.text).toContain('лекарства есть везде');
  expect(renewed.text).toContain('в течение 3 месяцев');

  await eventually(async () => {
    const { body } = await service.get<RequestDetail>(`/media-requests/${id}`);
    const delivered = body.letters.filter(({ state }) => state === 'delivered').map(({ kind }) => kind);
    expect(delivered).toEqual(
      expect.arrayContaining(['complaint-filed', 'complaint-forwarded', 'complaint-resolved', 'complaint-answered']),
    );
  });
});

it('a Kazakh complaint is written of in Kazakh, and one the body satisfied brings the new answer with it', async () => {
  const email = 'shagym@dala.example';
  const { id, number, complaint } = await complainedOf(
    askedInKazakh,
    'kk',
    email,
    'Жауап толық емес, мәні бойынша жауап беруді сұраймын.',
  );
  const receipt = await mailTo(email, `Шағым тіркелді: ${number}/Ш1`);
  expect(receipt.language).toBe('kk');
  expect(receipt.text).toContain('жоғары тұрған органға жібереді');
  const text = 'Он сегіз көліктің сегізі солтүстік аудандарға, оны оңтүстік аудандарға жеткізілді.';
  const source = { kind: 'document', label: 'Есеп' };
  const marks = [{ language: 'kk', sentence: text, source }];
  const anew = { texts: { kk: text }, marks, resolution: 'Жауап аудандар бойынша толықтырылды.' };
  expect((await answerAnew(service, id, complaint.id, text, anew)).status).toBe(200);
  const resolved = await mailTo(email, 'шешім шықты');
  expect(resolved.text).toContain('толық қанағаттандырды');
  expect(resolved.text).toContain('оңтүстік аудандарға');
});
