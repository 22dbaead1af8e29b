import { sharedProblems } from '@baspasoz/contracts';
import { logger } from '@baspasoz/observability';

export interface ServiceClient {
  issuer: string;
  clientId: string;
  clientSecret: string;
  audience: string;
}

const renewBeforeSeconds = 60;
const timeoutMs = 5000;

/** Access tokens for calls from one service to another (OAuth client credentials), kept until shortly before they expire. */
export class ServiceTokens {
  private current: { token: string; renewAt: number } | undefined;
  private pending: Promise<string> | undefined;
  private endpoint: string | undefined;

  constructor(private readonly client: ServiceClient) {}

  /** A valid token. Callers at the same moment share one request. Problem: `service-unavailable` when the issuer gives none. */
  token(): Promise<string> {
    if (this.current && this.current.renewAt > Date.now()) return Promise.resolve(this.current.token);
    this.pending ??= this.request().finally(() => (this.pending = undefined));
    return this.pending;
  }

  /** Headers of a call on behalf of a body. */
  async headers(bodyId?: string): Promise<Record<string, string>> {
    return { authorization: `Bearer ${await this.token()}`, ...(bodyId ? { 'x-body-id': bodyId } : {}) };
  }

  private async request(): Promise<string> {
    const { clientId, clientSecret, audience } = this.client;
    const basic = [clientId, clientSecret].map((part) => encodeURIComponent(part)).join(':');
    const answer = await readJson(await this.tokenEndpoint(), {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(basic).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', audience }),
    });
    const { access_token: token, expires_in: lifetime } = answer;
    if (typeof token !== 'string') throw unavailable('no access_token in the answer');
    const seconds = typeof lifetime === 'number' ? lifetime : renewBeforeSeconds;
    const kept = Math.max(seconds - renewBeforeSeconds, seconds / 2);
    this.current = { token, renewAt: Date.now() + kept * 1000 };
    return token;
  }

  private async tokenEndpoint(): Promise<string> {
    if (this.endpoint) return this.endpoint;
    const document = await readJson(`${this.client.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
    const { token_endpoint: endpoint } = document;
    if (typeof endpoint !== 'string') throw unavailable('no token_endpoint in the discovery document');
    this.endpoint = endpoint;
    return endpoint;
  }
}

async function readJson(url: string, init: RequestInit = {}): Promise<Record<string, unknown>> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }).catch(() => undefined);
  if (!response?.ok) throw unavailable(response ? `status ${response.status}` : 'no answer');
  const parsed: unknown = await response.json().catch(() => undefined);
  if (typeof parsed !== 'object' || parsed === null) throw unavailable('not JSON');
  return parsed as Record<string, unknown>;
}

function unavailable(reason: string) {
  logger.warn({ reason }, 'the identity provider gave no service token');
  return sharedProblems['service-unavailable']();
}
