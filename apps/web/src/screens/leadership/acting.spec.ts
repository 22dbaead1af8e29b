import { actingOn } from './acting';

const leadership = {
  firstHead: { personId: 'head', from: '2026-01-05' },
  deputies: [
    { personId: 'second', order: 2, from: '2026-01-05' },
    { personId: 'first', order: 1, from: '2026-01-05' },
  ],
};
const away = (personId: string, from: string, to: string) => ({ id: `${personId} ${from}`, personId, from, to });

describe('who acts for the head', () => {
  test('is the head while the head is there, on the day before and after an absence too', () => {
    const absences = [away('head', '2026-03-10', '2026-03-12')];
    expect(['2026-03-09', '2026-03-13'].map((day) => actingOn(leadership, absences, day))).toEqual(['head', 'head']);
    expect(['2026-03-10', '2026-03-12'].map((day) => actingOn(leadership, absences, day))).toEqual(['first', 'first']);
  });

  test('is the next deputy in the order when the one before is away as well, and nobody when all are', () => {
    const day = '2026-03-10';
    const absences = [away('head', day, day), away('first', day, day)];
    expect(actingOn(leadership, absences, day)).toBe('second');
    expect(actingOn(leadership, [...absences, away('second', day, day)], day)).toBeNull();
  });
});
