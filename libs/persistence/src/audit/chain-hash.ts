import { createHash } from 'node:crypto';

/** One link as `audit_append` wrote it. `at` is text as the database hashed it, to the microsecond. */
export interface AuditLink {
  seq: number;
  at: string;
  content: string;
  previousHash: string;
  hash: string;
}

/** The hash a link must have. The same formula stands in SQL in `audit-tables.ts`; the specs hold the two together. */
export function chainHash(
  previousHash: string,
  { seq, at, content }: Pick<AuditLink, 'seq' | 'at' | 'content'>,
): string {
  return createHash('sha256').update([previousHash, seq, at, content].join('\n'), 'utf8').digest('hex');
}
