import { hashOf, newSessionId, sameText, Secrets } from './secrets.js';

const secrets = new Secrets('one secret of at least thirty-two letters');

describe('sealed tokens', () => {
  it('open again, with the same secret and in the same place only', () => {
    const sealed = secrets.seal({ accessToken: 'eyJ' }, 'place');
    expect(secrets.open(sealed, 'place')).toEqual({ accessToken: 'eyJ' });
    expect(secrets.open(sealed, 'elsewhere')).toBeUndefined();
    expect(new Secrets('another secret of at least thirty-two').open(sealed, 'place')).toBeUndefined();
    expect(sealed.toString('latin1')).not.toContain('eyJ');
    expect(secrets.seal({ accessToken: 'eyJ' }, 'place')).not.toEqual(sealed);
  });

  it('do not open once a single bit is changed', () => {
    const sealed = secrets.seal('x', 'place');
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(secrets.open(changed, 'place')).toBeUndefined();
    }
    expect(secrets.open(Buffer.alloc(3), 'place')).toBeUndefined();
  });
});

describe('the CSRF token', () => {
  it('belongs to one session and needs the secret', () => {
    const [one, two] = [hashOf(newSessionId()), hashOf(newSessionId())];
    expect(secrets.csrfToken(one)).toBe(secrets.csrfToken(one));
    expect(secrets.csrfToken(one)).not.toBe(secrets.csrfToken(two));
    expect(new Secrets('another secret of at least thirty-two').csrfToken(one)).not.toBe(secrets.csrfToken(one));
    expect(sameText(secrets.csrfToken(one), secrets.csrfToken(one))).toBe(true);
    expect(sameText('', secrets.csrfToken(one))).toBe(false);
  });
});
