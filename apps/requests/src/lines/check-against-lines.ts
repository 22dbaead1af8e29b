import type { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import type { Texts } from '../drafts/draft.js';
import { recordContradictions } from './contradictions.js';

interface Answered {
  requestId: string;
  correlationId: string;
}

/**
 * Compares an answer with the valid lines and records what clashes (¶7.2). It warns and never stops. The caller holds the request's
 * lock.
 */
export const checkAgainstLines = (
  tx: TenantTx,
  outbox: Outbox,
  { requestId, correlationId }: Answered,
  texts: Texts,
  by: string,
): Promise<void> =>
  recordContradictions(
    tx,
    outbox,
    { foundIn: 'answer', id: requestId, correlationId },
    Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, { question: '', text }])),
    by,
  );
