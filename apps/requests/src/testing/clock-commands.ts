import fc from 'fast-check';

/** What people and time may do to a request, in any order. Days are offsets from the day on which the story begins. */
export type ClockCommand =
  | { do: 'wait'; hours: number }
  | { do: 'sweep' }
  | { do: 'sweep-while'; then: ClockCommand }
  | { do: 'post'; path: string; payload: Record<string, unknown>; byHead?: boolean }
  | { do: 'reply' }
  | { do: 'complain' }
  | { do: 'of-complaint'; step: string; payload: Record<string, unknown> }
  | { do: 'answer-in-part' }
  | { do: 'answer-anew'; inPart: boolean }
  | { do: 'move-day'; offset: number; kind: 'off' | 'work' };

const text = 'Сведения о закупках лекарств ведут несколько органов, их ответы ещё собираются.';
const post = (path: string, payload: Record<string, unknown>, byHead = false): ClockCommand => ({
  do: 'post',
  path,
  payload,
  byHead,
});

const deeds: ClockCommand[] = [
  post('assign', { assigneeId: '0192f000-0000-7000-9000-000000000102' }),
  post('extend', { reason: text, holders: ['Минздрав', 'Акимат'] }, true),
  post('extend', {
    reason: text,
    holders: ['Минздрав', 'Акимат'],
    paperDecision: { number: '01-7/15', decidedOn: '2026-03-16' },
  }),
  post('extend', { reason: text, holders: ['Минздрав'] }, true),
  post('extension-notice', { channel: 'phone' }),
  post('questions', { kind: 'clarification', text }),
  post('redirect', { whole: false, text, reason: text, toName: 'Акимат города Шымкента' }),
  post('redirect', { whole: true, reason: text, toName: 'Акимат города Шымкента' }),
  post('return', { groundCode: 'identical', reasoning: text }),
  post('return', { groundCode: 'requirements-not-met', reasoning: text }),
  post('terminate', { groundCode: 'repeated', reasoning: text }, true),
  post('refuse', { groundCode: 'not-identifiable', reasoning: text }),
  post('requester-kind', { requesterKind: 'information-user', kind: 'information-request', reason: text }),
  post('requester-kind', { requesterKind: 'editorial-office', kind: 'media-request', reason: text }),
  post('requester-kind', { requesterKind: 'state-body', kind: 'appeal', reason: text }),
  post('answer', { language: 'ru', text }),
];

const onComplaint = (step: string, payload: Record<string, unknown>): ClockCommand => ({
  do: 'of-complaint',
  step,
  payload,
});

const complaints: ClockCommand[] = [
  { do: 'complain' },
  post('complaints', { channel: 'paper', text }),
  onComplaint('forward', { to: 'Вышестоящий орган' }),
  onComplaint('satisfy', { resolution: text }),
  onComplaint('withdraw', { statement: text }),
  onComplaint('resolve', { outcome: 'upheld', paper: '1', resolution: text, decidedOn: '2026-03-16' }),
  { do: 'answer-anew', inPart: false },
  { do: 'answer-anew', inPart: true },
];

const requirements = fc
  .integer({ min: 1, max: 6 })
  .map((days) => post('questions', { kind: 'requirements', text, answerBy: `+${days}` }));
const wait = fc.integer({ min: 1, max: 80 }).map((hours): ClockCommand => ({ do: 'wait', hours }));
const moveDay = fc
  .record({ offset: fc.integer({ min: 1, max: 30 }), kind: fc.constantFrom('off' as const, 'work' as const) })
  .map((day): ClockCommand => ({ do: 'move-day', ...day }));
const deed = fc.oneof(
  fc.constantFrom(...deeds, { do: 'answer-in-part' } as const),
  requirements,
  fc.constant<ClockCommand>({ do: 'reply' }),
);

export const clockCommand = fc.oneof(
  { weight: 4, arbitrary: deed },
  { weight: 3, arbitrary: fc.constantFrom(...complaints) },
  { weight: 3, arbitrary: wait },
  { weight: 2, arbitrary: fc.constant<ClockCommand>({ do: 'sweep' }) },
  { weight: 1, arbitrary: moveDay },
  { weight: 1, arbitrary: deed.map((then): ClockCommand => ({ do: 'sweep-while', then })) },
);

/** Any story of a request: deeds that end it are as likely as those that do not, so most stories go on after the end. */
export const clockStory = fc.array(clockCommand, { minLength: 4, maxLength: 16 });
