import type { ServiceTokens } from '@baspasoz/auth';
import { correlation } from '@baspasoz/observability';
import type { BodyId } from '@baspasoz/persistence';
import type { NamedPerson, PeopleSource } from './people-source.js';

const timeoutMs = 5_000;

/** Coordination's people, asked with this service's own token on behalf of a body. */
export class CoordinationPeople implements PeopleSource {
  constructor(
    private readonly coordinationUrl: string,
    private readonly tokens: ServiceTokens,
  ) {}

  async people(body: BodyId): Promise<NamedPerson[]> {
    const found: NamedPerson[] = [];
    for (let cursor = ''; ;) {
      const page = await this.page(body, cursor);
      found.push(...page.items);
      if (!page.nextCursor) return found;
      cursor = page.nextCursor;
    }
  }

  private async page(body: BodyId, cursor: string): Promise<{ items: NamedPerson[]; nextCursor: string | null }> {
    const url = new URL('/people', this.coordinationUrl);
    if (cursor) url.searchParams.set('cursor', cursor);
    const headers = { ...(await this.tokens.headers(body)), 'x-correlation-id': correlation.current() };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`coordination answered ${response.status} to GET /people`);
    return pageOf(await response.json());
  }
}

function pageOf(answer: unknown): { items: NamedPerson[]; nextCursor: string | null } {
  const page: { items?: unknown; nextCursor?: unknown } = Array.isArray(answer) ? { items: answer } : Object(answer);
  if (!Array.isArray(page.items)) throw new Error('coordination gave no list of people');
  return {
    items: page.items.filter(isNamed),
    nextCursor: typeof page.nextCursor === 'string' ? page.nextCursor : null,
  };
}

function isNamed(entry: unknown): entry is NamedPerson {
  if (typeof entry !== 'object' || entry === null) return false;
  const { id, name } = entry as Record<string, unknown>;
  return typeof id === 'string' && typeof name === 'string' && name !== '';
}
