import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import type { EnquiryFileKind } from '../enquiry-files.js';

interface SentFile {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: Buffer;
}

/** What one body gives another with a question or a reply: nothing infected. */
export const readSent = (tx: TenantTx, enquiryId: string, kind: EnquiryFileKind): Promise<SentFile[]> =>
  tx.query<SentFile>(
    `select id, name, media_type as "mediaType", size::float8 as size, sha256 from attachment
     where owner_id = $1 and owner_kind = $3 and body_id = $2 and state <> 'infected' order by created_at, id`,
    [enquiryId, tx.bodyId, kind],
  );

/** Notes at the receiving body which files are under way; `FetchFile` copies them after the commit. */
export async function noteArriving(
  tx: TenantTx,
  to: { id: string; requestId: string | null },
  from: { bodyId: string; enquiryId: string },
  files: readonly SentFile[],
): Promise<void> {
  for (const { id, name, mediaType, size, sha256 } of files)
    await tx.query(
      `insert into arriving_file (id, body_id, request_id, enquiry_id, from_body_id, from_enquiry_id, from_attachment_id, name, media_type, size, sha256)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [v7(), tx.bodyId, to.requestId, to.id, from.bodyId, from.enquiryId, id, name, mediaType, size, sha256],
    );
}
