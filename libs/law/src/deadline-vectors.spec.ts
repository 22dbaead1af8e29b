import file from './data/deadline-vectors.json' with { type: 'json' };
import { buildCalendar } from './work-calendar.js';
import { explainClock } from './explain-clock.js';
import type { RequestKind } from './types.js';
import { instantOf } from './zoned-time.js';

const calendar = buildCalendar();

describe('the statutory clock agrees with every measured vector', () => {
  test.each(file.vectors)('$received → $due', (vector) => {
    const [date, time] = vector.received.split('T') as [string, string];
    const clock = explainClock({
      kind: vector.kind as RequestKind,
      profile: vector.profile,
      receivedAt: instantOf(date, time, calendar.timeZone),
      calendar,
    });
    expect({
      registered: clock.registeredOn,
      due: clock.dueOn,
      redirectBy: clock.redirectBy,
      dueIfExtended: clock.dueIfExtended,
    }).toEqual({
      registered: vector.registered,
      due: vector.due,
      redirectBy: vector.redirectBy,
      dueIfExtended: vector.dueIfExtended,
    });
  });

  test('a provisional year is flagged, not guessed in silence', () => {
    const clock = explainClock({
      kind: 'media-request',
      receivedAt: instantOf('2026-12-28', '09:00', calendar.timeZone),
      calendar,
    });
    expect(clock).toMatchObject({ dueOn: '2027-01-06', redirectBy: '2026-12-31', provisional: true });
  });
});
