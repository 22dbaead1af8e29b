/**
 * What an attachment belongs to: `request` is the requester's own, `answer` goes out with the answer,
 * `new-answer` with the new one after the complaint it belongs to, `source` stays in the office
 * (what an answer was made from), `complaint` is the scan of one, `complaint-decision` what the higher body wrote on it,
 * `extension-decision` and `termination-decision` are scans of the head's decision on paper, `hand-over` what the requester signed,
 * `mail` came with a mail, `enquiry` and `enquiry-answer` go to and come from a structural unit.
 */
export type OwnerKind =
  | 'request'
  | 'answer'
  | 'new-answer'
  | 'source'
  | 'complaint'
  | 'complaint-decision'
  | 'extension-decision'
  | 'termination-decision'
  | 'hand-over'
  | 'mail'
  | 'enquiry'
  | 'enquiry-answer';

export interface AttachmentOwner {
  kind: OwnerKind;
  id: string;
  /** The request it is about, if there is one yet. */
  requestId: string | null;
}

/** Whether it may be opened: only what is clean, or what nobody checks in this installation. An infected file stays under lock. */
export type AttachmentState = 'checking' | 'clean' | 'infected' | 'unchecked';

/** One file as its list shows it. */
export interface AttachmentView {
  id: string;
  owner: OwnerKind;
  ownerId: string;
  name: string;
  /** By its content. */
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
  state: AttachmentState;
  /** What the scanner found in it. */
  signature: string | null;
  createdAt: Date;
  createdBy: string | null;
  /** The attachment of which this one is a copy, with parts hidden or without its metadata. */
  madeFrom: string | null;
  /** Codes of the grounds on which parts of it are hidden; none for a file that is whole. */
  grounds: string[];
}

/** A file in hand to be sent. */
export interface AttachmentFile {
  owner: OwnerKind;
  ownerId: string;
  name: string;
  mediaType: string;
  size: number;
  fileKey: string;
  state: AttachmentState;
  declaredType: string | null;
  /** Hexadecimal. */
  sha256: string;
}

/** What passes between the office and a unit is reached through its enquiry alone. */
export const notOfEnquiry = `x.owner_kind not in ('enquiry', 'enquiry-answer')`;

/** One file as the receipt and the status page show it; the hash proves which file it was. */
export type PublicAttachment = Pick<AttachmentView, 'id' | 'name' | 'mediaType' | 'size' | 'sha256' | 'state'>;

export const publicAttachment = ({ id, name, mediaType, size, sha256, state }: AttachmentView): PublicAttachment => ({
  id,
  name,
  mediaType,
  size,
  sha256,
  state,
});

/** An `AttachmentView` as JSON of PostgreSQL; the alias of the table is `x`. */
export const attachmentJson = `jsonb_build_object('id', x.id, 'owner', x.owner_kind, 'ownerId', x.owner_id, 'name', x.name,
  'mediaType', x.media_type, 'size', x.size, 'sha256', encode(x.sha256, 'hex'), 'state', x.state, 'signature', x.signature,
  'createdAt', x.created_at, 'createdBy', x.created_by,
  'madeFrom', x.made_from, 'grounds', redaction_grounds(x.redaction))`;

/** A list of them, oldest first, as a column of another query. */
export const attachmentsJson = (condition: string): string =>
  `(select coalesce(jsonb_agg(${attachmentJson} order by x.created_at, x.id), '[]') from attachment x where ${condition})`;
