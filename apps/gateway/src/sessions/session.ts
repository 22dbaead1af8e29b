import type { Principal } from '@baspasoz/auth';

/** What the provider gave, as it is kept sealed. */
export interface SessionTokens {
  accessToken: string;
  /** Epoch seconds. */
  accessTokenExpiresAt: number;
  refreshToken?: string;
  idToken?: string;
  /** The body the person chose; a refreshed token is exchanged for it again. */
  bodyId?: string;
}

/** A signed-in person in this process's memory. */
export interface Session {
  idHash: Buffer;
  tokens: SessionTokens;
  principal: Principal;
  /** For the person's own eyes; from the token, never stored in the open. */
  name: string;
  csrfToken: string;
}
