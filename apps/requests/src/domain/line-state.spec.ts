import fc from 'fast-check';
import { approvalFault } from './line-approval.js';
import { insertionBar, lineActions, lineStateAfter } from './line-state.js';
import type { LineState } from './line-state.js';
import { stillHolds } from '../lines/still-holds.js';
import { topicGaps } from './topic-gaps.js';

describe('the states of a line', () => {
  const ends = ['expire', 'supersede'] as const;

  it('no sequence of actions makes a version insertable without an approval, or after its end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lineActions, ...ends), { maxLength: 40 }), (deeds) => {
        let state: LineState = 'draft';
        let approved = false;
        let over = false;
        for (const deed of deeds) {
          if (deed === 'expire' || deed === 'supersede') {
            if (state !== 'valid') continue;
            state = deed === 'expire' ? 'expired' : 'superseded';
            over = true;
            continue;
          }
          const after = lineStateAfter(state, deed);
          if (!after) continue;
          if (deed === 'approve') approved = state === 'waiting';
          if (deed === 'withdraw') over = true;
          state = after;
          const standing = {
            state,
            restriction: 'may-be-quoted',
            validFrom: '2026-01-01',
            validUntil: '2026-12-31',
          } as const;
          expect(insertionBar(standing, '2026-06-01') === null).toBe(approved && !over && state === 'valid');
        }
      }),
    );
  });

  it('is over on the day after its last one, whether or not the sweep has been', () => {
    const line = {
      state: 'valid',
      restriction: 'may-be-quoted',
      validFrom: '2026-03-01',
      validUntil: '2026-03-31',
    } as const;
    expect(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => insertionBar(line, day))).toEqual([
      'not-yet',
      null,
      null,
      'expired',
    ]);
  });
});

describe('who may approve', () => {
  const line = { approver: 'unit', authors: ['a'], topicUnits: ['u'] } as const;

  it('never an author, whatever the office', () => {
    for (const roles of [['first-head'], ['authorized-person'], ['unit-officer']] as const)
      expect(approvalFault({ personId: 'a', roles, unitIds: ['u'] }, line)).toBe('author');
  });

  it('an officer of the owning unit or its deputy, and anybody above', () => {
    expect(approvalFault({ personId: 'b', roles: ['unit-officer'], unitIds: ['u'] }, line)).toBeNull();
    expect(approvalFault({ personId: 'b', roles: ['unit-officer'], unitIds: ['v'] }, line)).toBe('rank');
    expect(approvalFault({ personId: 'b', roles: ['authorized-person'], unitIds: [] }, line)).toBeNull();
    expect(
      approvalFault({ personId: 'b', roles: ['authorized-person'], unitIds: [] }, { ...line, approver: 'first-head' }),
    ).toBe('rank');
  });
});

describe('a line in an answer', () => {
  const line = 'В этом году регионам выделено 120 новых машин скорой помощи.';

  it('stays in it when words around it change or a word of it, and is gone when it is rewritten', () => {
    expect(stillHolds(`Сообщаем следующее. ${line} С уважением.`, line)).toBe(true);
    expect(stillHolds(line.replace('новых ', ''), line)).toBe(true);
    expect(stillHolds('Сведения уточняются.', line)).toBe(false);
  });
});

describe('the gaps of a topic', () => {
  const topic = {
    deputyUnitId: 'd',
    unitActive: true,
    deputyActive: true,
    validFrom: '2026-01-01',
    reviewOn: '2026-06-30',
    validLines: 1,
  };

  it('are none while it is in order or has not begun, and the gravest stands first', () => {
    expect(topicGaps(topic, '2026-06-30')).toEqual([]);
    expect(topicGaps({ ...topic, validLines: 0, unitActive: false }, '2025-12-31')).toEqual([]);
    expect(topicGaps({ ...topic, validLines: 0, unitActive: false }, '2026-07-01')).toEqual([
      'unit-closed',
      'review-overdue',
      'no-valid-line',
    ]);
  });
});
