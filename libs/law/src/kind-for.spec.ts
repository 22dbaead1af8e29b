import fc from 'fast-check';
import { explainClock } from './explain-clock.js';
import { kindFor } from './kind-for.js';
import { profiles } from './profiles.js';
import { kinds, requesterKinds } from './types.js';
import { buildCalendar } from './work-calendar.js';

const requester = fc.constantFrom(...requesterKinds);
const kind = fc.constantFrom(...kinds);

describe.each(profiles)('who asks decides the clock, under $code', ({ code, kinds: rows }) => {
  const isOf = (asker: (typeof requesterKinds)[number], of: (typeof kinds)[number]) =>
    rows[of].askedBy.some(({ requesters }) => requesters.includes(asker));

  it('a kind is given only to those the profile names, and every kind names its clause', () => {
    fc.assert(
      fc.property(requester, fc.option(kind), (asker, named) => {
        const given = kindFor(code, asker, named);
        expect(isOf(asker, given)).toBe(true);
        if (named && isOf(asker, named)) expect(given).toBe(named);
        else expect(given).toBe(kindFor(code, asker, null));
      }),
    );
    for (const one of kinds)
      for (const { clause, who } of rows[one].askedBy)
        expect([...Object.values(clause), ...Object.values(who)].every(Boolean)).toBe(true);
  });

  it('nobody is named twice for one kind, and what is a reading of ours for one requester says how we came to it', () => {
    for (const { askedBy } of Object.values(rows)) {
      const named = askedBy.flatMap(({ requesters }) => requesters);
      expect(new Set(named).size).toBe(named.length);
      for (const { mark, why } of askedBy)
        expect(mark !== 'D' || [why?.kk, why?.ru, why?.en].every(Boolean)).toBe(true);
    }
  });

  it('the explanation names whoever asks, with the clause that gives them the term', () => {
    const calendar = buildCalendar();
    fc.assert(
      fc.property(requester, fc.option(kind), fc.integer({ min: 0, max: 700 }), (asker, named, days) => {
        const receivedAt = new Date(Date.UTC(2021, 7, 2 + days, 6));
        const given = kindFor(code, asker, named);
        const { askedBy } = explainClock({ kind: given, requester: asker, receivedAt, calendar, profile: code });
        const theirs = rows[given].askedBy.find(({ requesters }) => requesters.includes(asker));
        expect(askedBy).toMatchObject({ clause: theirs?.clause, mark: theirs?.mark });
      }),
    );
  });

  it('an information user has the term of the Law on Access, whatever the form says', () => {
    expect(kindFor(code, 'information-user', 'media-request')).toBe('information-request');
    expect(kindFor(code, 'information-user', 'appeal')).toBe('appeal');
    expect(kindFor(code, 'journalist', 'official-message')).toBe('official-message');
  });

  it('a state body never has the term of the media, and without a law that gives it one, has the general term', () => {
    expect(kindFor(code, 'state-body', 'media-request')).toBe('appeal');
    expect(kindFor(code, 'state-body', 'official-message')).toBe('appeal');
    expect(kindFor(code, 'state-body', 'information-request')).toBe('information-request');
    const { due, askedBy } = rows.appeal;
    expect(due).toBe('appeal.due');
    expect(askedBy.find(({ requesters }) => requesters.includes('state-body'))).toMatchObject({ mark: 'D' });
  });
});
