import fc from 'fast-check';
import { awakeAfter, quietUntil } from './quiet-hours.js';
import type { QuietHours } from './quiet-hours.js';

const zone = 'Asia/Almaty';
const night: QuietHours = { from: '22:00', to: '08:00' };
const local = (time: string, day = '2026-04-01'): Date => new Date(`${day}T${time}:00+05:00`);

describe('quiet hours', () => {
  test('over midnight end in the morning, of the next day before midnight and of the same day after it', () => {
    expect(quietUntil(local('22:00'), night, zone)).toEqual(local('08:00', '2026-04-02'));
    expect(quietUntil(local('07:59'), night, zone)).toEqual(local('08:00'));
    expect(quietUntil(local('08:00'), night, zone)).toBeNull();
    expect(quietUntil(local('13:30'), { from: '13:00', to: '14:00' }, zone)).toEqual(local('14:00'));
    expect(quietUntil(local('03:00'), null, zone)).toBeNull();
  });

  test('end outside themselves and within a day, whatever they are', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const time = minutes.map((all) =>
      new Date(all * 60_000).toISOString().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm'.length),
    );
    const now = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(now, time, time, (at, from, to) => {
        const end = quietUntil(at, { from, to }, zone);
        if (!end) return;
        expect(end.getTime()).toBeGreaterThan(at.getTime());
        expect(end.getTime() - at.getTime()).toBeLessThanOrEqual(24 * 3_600_000);
        expect(quietUntil(end, { from, to }, zone)).toBeNull();
      }),
    );
  });

  test('stop the minutes of a limit: an hour from 21:50 has run down at 08:50', () => {
    expect(awakeAfter(local('21:50'), 60, night, zone)).toEqual(local('08:50', '2026-04-02'));
    expect(awakeAfter(local('02:00'), 60, night, zone)).toEqual(local('09:00'));
    expect(awakeAfter(local('12:00'), 60, night, zone)).toEqual(local('13:00'));
    // One that would run down the moment they begin has run down when they end.
    expect(awakeAfter(local('21:00'), 60, night, zone)).toEqual(local('08:00', '2026-04-02'));
  });

  test('whatever the hours: a limit never ends in them, and exactly its minutes lie outside of them', () => {
    // In quarters of an hour: the check walks through every one of them.
    const quarter = 15 * 60_000;
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const hours = fc.tuple(time, time).filter(([from, to]) => from !== to);
    const start = fc
      .integer({ min: 0, max: 2_000 })
      .map((quarters) => new Date(local('00:00').getTime() + quarters * quarter));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 40 }), hours, (at, quarters, [from, to]) => {
        const quiet = { from, to };
        const end = awakeAfter(at, quarters * 15, quiet, zone);
        expect(quietUntil(end, quiet, zone)).toBeNull();
        let awake = 0;
        for (let now = at.getTime(); now < end.getTime(); now += quarter)
          if (!quietUntil(new Date(now), quiet, zone)) awake += 1;
        expect(awake).toBe(quarters);
      }),
    );
  });
});
