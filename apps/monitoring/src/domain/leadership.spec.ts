import fc from 'fast-check';
import { firstAddress, nextAddress } from './leadership.js';
import type { Leader } from './leadership.js';

const head: Leader = { personId: 'head', place: 0, isAbsent: false };
const first: Leader = { personId: 'first', place: 1, isAbsent: false };
const second: Leader = { personId: 'second', place: 2, isAbsent: false };
const away = (leader: Leader): Leader => ({ ...leader, isAbsent: true });

describe('whom a matter goes to', () => {
  test('the head', () => {
    expect(firstAddress([second, first, head])).toEqual({
      to: { personId: 'head', role: 'first-head' },
      insteadOf: null,
    });
  });

  test('in place of an absent head, the first deputy who is present', () => {
    expect(firstAddress([away(head), away(first), second])).toEqual({
      to: { personId: 'second', role: 'deputy' },
      insteadOf: 'head',
    });
  });

  test('the head all the same when everyone is absent', () => {
    expect(firstAddress([away(head), away(first)])).toEqual({
      to: { personId: 'head', role: 'first-head' },
      insteadOf: null,
    });
  });

  test('a deputy, in nobody’s place, while no head is known; nobody when nobody is', () => {
    expect(firstAddress([first])).toEqual({ to: { personId: 'first', role: 'deputy' }, insteadOf: null });
    expect(firstAddress([])).toBeNull();
  });

  test('a deputy who has become the head is told as the head, once', () => {
    const promoted = { ...head, personId: 'first' };
    expect(nextAddress([promoted, first, second], new Set(['first']))).toEqual({ personId: 'second', role: 'deputy' });
  });

  test('never twice to the same person, never to an absent one, and at the end to nobody', () => {
    const leader = fc.record({
      personId: fc.constantFrom('a', 'b', 'c', 'd'),
      place: fc.nat(5),
      isAbsent: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(leader, { maxLength: 8 }), (leaders) => {
        const told = new Set<string>();
        for (let next = nextAddress(leaders, told); next; next = nextAddress(leaders, told)) {
          expect(told.has(next.personId)).toBe(false);
          told.add(next.personId);
        }
        expect(told.size).toBeLessThanOrEqual(4);
      }),
    );
  });
});
