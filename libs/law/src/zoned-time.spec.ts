import fc from 'fast-check';
import { instantOf, localDate, localTime } from './zoned-time.js';

describe('time on the wall', () => {
  test('Almaty is UTC+6 until the end of February 2024 and UTC+5 from March on', () => {
    expect(instantOf('2024-02-29', '12:00', 'Asia/Almaty').toISOString()).toBe('2024-02-29T06:00:00.000Z');
    expect(instantOf('2024-03-01', '12:00', 'Asia/Almaty').toISOString()).toBe('2024-03-01T07:00:00.000Z');
  });

  test('an hour that comes twice gives the first, a skipped one the time after it', () => {
    expect(instantOf('2026-10-25', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test('instant → wall → instant returns the same second', () => {
    const zones = fc.constantFrom('Asia/Almaty', 'Asia/Aqtau', 'UTC');
    fc.assert(
      fc.property(fc.integer({ min: 1_712_000_000, max: 1_900_000_000 }), zones, (seconds, zone) => {
        const at = new Date(seconds * 1000);
        expect(instantOf(localDate(at, zone), localTime(at, zone), zone)).toEqual(at);
      }),
    );
  });

  test('an unknown zone is refused by name', () => {
    expect(() => localDate(new Date(), 'Asia/Nowhere')).toThrow('Asia/Nowhere');
  });
});
