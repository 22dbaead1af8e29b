import { randomUUID } from 'node:crypto';
import { testIdentity, type TestIdentity } from '@baspasoz/testing';
import { IdentityProvider, SignInRefused } from './identity-provider.js';

describe('an identity provider that does not know the exchange for another body', () => {
  let identity: TestIdentity;

  beforeAll(async () => {
    identity = await testIdentity();
  });
  afterAll(() => identity.close());

  it('has its answer refused: a token for another body than the one asked for is never used', async () => {
    const rules = { issuer: identity.issuer, clientId: 'web', clientSecret: 'secret', publicUrl: 'http://127.0.0.1' };
    const accessToken = await identity.tokenFor({ roles: ['officer'], body: randomUUID() });
    const exchange = new IdentityProvider(rules).exchange({ accessToken, accessTokenExpiresAt: 0 }, randomUUID());
    await expect(exchange).rejects.toBeInstanceOf(SignInRefused);
  });
});
