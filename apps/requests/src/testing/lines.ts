import { randomUUID } from 'node:crypto';
import type { LineDetail } from '../features/show-line/line-detail.js';
import { legalUnit, moh, saule } from './people.js';
import type { Answer, Call, SpecService } from './spec-service.js';

/** A second unit of the ministry, whose lines the legal department may contradict. */
export const careUnit: string = randomUUID();

export async function addCareUnit(service: SpecService): Promise<void> {
  const name = {
    kk: 'Медициналық көмек департаменті',
    ru: 'Департамент медицинской помощи',
    en: 'Medical care department',
  };
  await service.rows('insert into unit values ($1, $2, $3, true, false)', [moh, careUnit, JSON.stringify(name)]);
}

/** A topic of the legal department whose lines the unit itself approves. */
export const topicInput = {
  name: { kk: 'Жедел жәрдем', ru: 'Скорая помощь', en: 'Ambulances' },
  unitId: legalUnit,
  approver: 'unit',
  validFrom: '2026-01-05',
  reviewOn: '2026-12-31',
  remindWorkingDays: 5,
};

export async function addTopic(service: SpecService, changes: object = {}): Promise<string> {
  const { status, body } = await service.post<{ id: string }>('/topics', { ...topicInput, ...changes });
  if (status !== 201) throw new Error(`the topic answered ${status}: ${JSON.stringify(body)}`);
  return body.id;
}

export const lineInput = (topicId: string) => ({
  topicId,
  unitId: legalUnit,
  editions: {
    kk: {
      question: 'Биыл қанша жедел жәрдем көлігі бөлінді?',
      text: 'Биыл өңірлерге 120 жаңа жедел жәрдем көлігі бөлінді.',
    },
    ru: {
      question: 'Сколько машин скорой помощи выделено в этом году?',
      text: 'В этом году регионам выделено 120 новых машин скорой помощи.',
    },
  },
  source: { kind: 'document', reference: 'Сводка департамента от 12.03.2026' },
  restriction: 'may-be-quoted',
  tags: ['жедел жәрдем'],
  validFrom: '2026-03-01',
  validUntil: '2026-04-30',
});

export const writeLine = (service: SpecService, input: object, call: Call = {}): Promise<Answer<LineDetail>> =>
  service.post<LineDetail>('/lines', input, call);

/** Written by the authorized person, approved by an officer of the unit that owns the topic. */
export async function approvedLine(service: SpecService, input: object): Promise<LineDetail> {
  const written = (await writeLine(service, input)).body;
  const asked = await service.post<LineDetail>(`/lines/${written.id}/ask-approval`, { revision: written.revision });
  const approver = { as: saule };
  const done = await service.post<LineDetail>(
    `/lines/${written.id}/approve`,
    { revision: asked.body.revision },
    approver,
  );
  if (done.status !== 200) throw new Error(`approval answered ${done.status}: ${JSON.stringify(done.body)}`);
  return done.body;
}
