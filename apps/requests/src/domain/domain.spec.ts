import fc from 'fast-check';
import { formatTrackingCode, parseTrackingCode, trackingCodeBytes } from '@baspasoz/contracts';
import { closingWords } from '@baspasoz/law';
import { answerFault } from './check-answer.js';
import { dueStateOf } from './due-state.js';
import { formalDefects } from './formal-defects.js';
import { areSeveral, namedHolders } from './holders.js';
import { plainLine, plainText, subjectOf } from './plain-text.js';
import { allowedActions, stateAfter } from './request-state.js';
import type { RequestSituation } from './request-state.js';
import { isWrittenIn, textLanguage } from './text-language.js';

const due = new Date('2026-04-01T13:30:00Z');
const before = new Date('2026-03-30T05:00:00Z');
const open = { dueAt: due, dueOn: '2026-04-01', extendedAt: null, closedAt: null, breachedAt: null };

describe('due state: one vocabulary', () => {
  it.each([
    ['on-time', open, before, '2026-03-30'],
    ['due-today', open, new Date('2026-04-01T04:00:00Z'), '2026-04-01'],
    ['overdue', open, due, '2026-04-01'],
    ['extended', { ...open, extendedAt: before }, before, '2026-03-30'],
    ['due-today', { ...open, extendedAt: before }, new Date('2026-04-01T04:00:00Z'), '2026-04-01'],
    ['answered', { ...open, closedAt: before }, new Date('2026-05-01T00:00:00Z'), '2026-05-01'],
    ['answered-late', { ...open, closedAt: due }, new Date('2026-05-01T00:00:00Z'), '2026-05-01'],
    ['overdue', { ...open, breachedAt: before }, before, '2026-03-30'],
    ['answered-late', { ...open, breachedAt: before, closedAt: before }, before, '2026-03-30'],
  ])('says %s', (state, facts, now, today) => expect(dueStateOf(facts, now, today)).toBe(state));
});

describe('the state machine', () => {
  const situation: RequestSituation = {
    state: 'new',
    extendedAt: null,
    extensionNoticeGiven: false,
    redirectUntil: null,
    dueAt: due,
    breachedAt: null,
  };
  it('extends only inside the term and once', () => {
    expect(allowedActions(situation, before)).toContain('extend');
    expect(allowedActions(situation, due)).not.toContain('extend');
    expect(allowedActions({ ...situation, extendedAt: before }, before)).not.toContain('extend');
  });
  it('answers and refuses also after the term, and nothing after the end', () => {
    expect(allowedActions({ ...situation, breachedAt: due }, due)).toEqual([
      'assign',
      'answer',
      'refuse',
      'ask-requester',
      'terminate',
      'correct-requester',
    ]);
    for (const state of ['answered', 'refused', 'redirected', 'returned', 'terminated'] as const)
      expect(allowedActions({ ...situation, state }, before)).toEqual([]);
  });
  it('knows what each action leads to', () => {
    expect([stateAfter('assign'), stateAfter('answer'), stateAfter('refuse'), stateAfter('extend')]).toEqual([
      'assigned',
      'answered',
      'refused',
      null,
    ]);
  });
});

describe('tracking codes', () => {
  it('come back from whatever a person types', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: trackingCodeBytes, maxLength: trackingCodeBytes }), (bytes) => {
        const code = formatTrackingCode(bytes);
        expect(parseTrackingCode(code)).toEqual(bytes);
        expect(
          parseTrackingCode(` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' – ')} `),
        ).toEqual(bytes);
      }),
    );
  });
  it('are nothing else', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseTrackingCode(text)));
    for (const text of ['', 'ABCD', 'UUUU-UUUU-UUUU-UUUU']) expect(parseTrackingCode(text)).toBeNull();
  });
});

describe('languages', () => {
  const kk = 'Биыл аудандарға қанша жедел жәрдем көлігі бөлінді және олар қай күні жеткізілді?';
  const ru = 'Просим сообщить, сколько лекарств закуплено в этом году и на какую сумму.';
  const typedWithoutKazakhLetters = 'Биыл ауылдарга жол салынды, бул туралы барлык малимет облыс сайтында бар';
  it('are told by letters and by words', () => {
    expect([kk, ru, 'How many clinics opened this year?'].map(textLanguage)).toEqual(['kk', 'ru', 'en']);
  });
  it('are refused only when they are plainly another one', () => {
    expect(isWrittenIn('kk', ru)).toBe(false);
    expect(isWrittenIn('ru', kk)).toBe(false);
    expect(isWrittenIn('kk', `${kk}\n\n${ru}`)).toBe(true);
    expect(isWrittenIn('ru', `${kk}\n\n${ru}`)).toBe(true);
    expect(isWrittenIn('kk', typedWithoutKazakhLetters)).toBe(true);
    expect(isWrittenIn('kk', '18')).toBe(true);
  });
  it('bind the answer, but the state language is enough for an appeal (APPC 89(2))', () => {
    const answer = { language: 'kk', text: kk } as const;
    expect(answerFault({ kind: 'media-request', language: 'ru' }, answer)).toBe('wrong-language');
    expect(answerFault({ kind: 'appeal', language: 'ru' }, answer)).toBeNull();
    expect(answerFault({ kind: 'media-request', language: 'kk' }, { language: 'kk', text: ru })).toBe(
      'text-in-another-language',
    );
  });
});

describe('intake', () => {
  it('keeps any text storable and loses no letter of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        expect(plain.isWellFormed()).toBe(true);
        expect(plain).not.toContain('\u0000');
        expect(plainText(plain)).toBe(plain);
        expect(plainLine(plain)).not.toContain('\n');
      }),
    );
  });
  it('makes a subject out of a text without cutting a letter in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (text) =>
        expect(subjectOf(text).isWellFormed()).toBe(true),
      ),
    );
    expect(subjectOf('бір '.repeat(60)).length).toBeLessThanOrEqual(121);
  });
  it('notes what is missing and refuses nothing', () => {
    expect(formalDefects({ channel: 'web', requesterName: 'А' })).toEqual([]);
    expect(formalDefects({ channel: 'paper', requesterName: '' })).toEqual(['requester-unnamed', 'no-way-to-answer']);
    expect(formalDefects({ channel: 'oral', requesterName: 'А', phone: '+7', recordingWarned: false })).toEqual([
      'recording-not-announced',
    ]);
  });
});

describe('decisions', () => {
  it('count holders by name', () => {
    expect(areSeveral(namedHolders(['Минздрав', ' МИНЗДРАВ ', '']))).toBe(false);
    expect(areSeveral(namedHolders(['Минздрав', 'Акимат']))).toBe(true);
  });
  it('carry the legal reference and the right to complain, with names that look like patterns untouched', () => {
    const words = closingWords({
      language: 'ru',
      clause: { kk: 'x', ru: 'статья 36 $& {body}', en: 'x' },
      bodyName: { kk: 'x', ru: 'Орган $1', en: 'x' },
      legalProfile: 'KZ-2024',
      on: '2026-03-20',
    });
    expect(words.legalReference).toBe('Правовое основание: статья 36 $& {body}.');
    expect(words.appealText).toContain('через Орган $1,');
  });
});
