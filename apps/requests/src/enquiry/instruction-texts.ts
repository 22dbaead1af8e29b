import type { ServiceTokens } from '@baspasoz/auth';
import { correlation } from '@baspasoz/observability';

const timeoutMs = 5_000;

/** Asks monitoring for the text of a head's instruction; its event carries ids only. */
export class InstructionTexts {
  constructor(
    private readonly monitoringUrl: string,
    private readonly tokens: ServiceTokens,
  ) {}

  /** Throws when there is no usable answer; the caller tries again later. */
  async fetch(bodyId: string, instructionId: string): Promise<string> {
    const url = new URL(`instructions/${encodeURIComponent(instructionId)}`, this.monitoringUrl.replace(/\/?$/, '/'));
    const headers = { ...(await this.tokens.headers(bodyId)), 'x-correlation-id': correlation.current() };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`monitoring answered ${response.status}`);
    const { text } = Object(await response.json()) as { text?: unknown };
    if (typeof text !== 'string' || text.trim() === '') throw new Error('monitoring answered no text');
    return text;
  }
}
