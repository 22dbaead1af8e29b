import fc from 'fast-check';
import { quietUntil } from './quiet-hours.js';

const zone = 'Asia/Almaty';
const night = { from: '20:00', to: '08:00' };
const at = (time: string) => quietUntil(new Date(time), zone, night)?.toISOString() ?? null;

describe('the quiet hours of a body', () => {
  it('pass midnight, begin with their first minute and end with their last', () => {
    expect(at('2026-03-20T14:59:59Z')).toBeNull();
    expect(at('2026-03-20T15:00:00Z')).toBe('2026-03-21T03:00:00.000Z');
    expect(at('2026-03-20T21:00:00Z')).toBe('2026-03-21T03:00:00.000Z');
    expect(at('2026-03-21T03:00:00Z')).toBeNull();
  });

  it('end outside themselves and within a day, whatever they are', () => {
    const time = fc
      .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
      .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const now = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(now, time, time, (moment, from, to) => {
        const end = quietUntil(moment, zone, { from, to });
        if (!end) return;
        expect(end.getTime()).toBeGreaterThan(moment.getTime());
        expect(end.getTime() - moment.getTime()).toBeLessThanOrEqual(24 * 3_600_000);
        expect(quietUntil(end, zone, { from, to })).toBeNull();
      }),
    );
  });
});
