import fc from 'fast-check';
import { kindFor } from './kind-for.js';
import { profiles } from './profiles.js';
import { kinds, requesterKinds } from './types.js';

describe.each(profiles)('who asks decides the clock, under $code', ({ code, kinds: rows }) => {
  it('a kind is given only to those the profile names, and every kind names its clause', () => {
    fc.assert(
      fc.property(fc.constantFrom(...requesterKinds), fc.constantFrom(...kinds), (requester, named) => {
        const kind = kindFor(code, requester, named);
        expect(rows[kind].askedBy.requesters).toContain(requester);
        if (rows[named].askedBy.requesters.includes(requester)) expect(kind).toBe(named);
      }),
    );
    for (const kind of kinds) expect(Object.values(rows[kind].askedBy.clause).every(Boolean)).toBe(true);
  });

  it('an information user has the term of the Law on Access, whatever the form says', () => {
    expect(kindFor(code, 'information-user', 'media-request')).toBe('information-request');
    expect(kindFor(code, 'information-user', 'appeal')).toBe('appeal');
    expect(kindFor(code, 'journalist', 'official-message')).toBe('official-message');
  });
});
