import { Injectable } from '@nestjs/common';
import type { EventData, Language } from '@baspasoz/contracts';
import type { LocalizedText, RequesterKind, RequestKind } from '@baspasoz/law';
import { Audit, bodyId } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { writeLedger } from '../aggregate/ledger.js';
import type { Channel, SentFile, Wishes } from './intake.js';
import { wishesJson } from './keep-wishes.js';
import { RegisterRequest } from './register-request.js';

interface RedirectedRow {
  text: string;
  receivedAs: string | null;
  subject: string;
  language: Language;
  kind: RequestKind;
  channel: Channel;
  requesterKind: RequesterKind;
  name: string;
  outlet: string | null;
  post: string | null;
  email: string | null;
  phone: string | null;
  iinBin: string | null;
  recordingWarned: boolean | null;
  personId: string | null;
  choice: { consent: boolean; exclusivityDays: number } | null;
  wishes: Wishes | null;
  keys: Buffer[];
  bodyName: LocalizedText;
  now: Date;
}

/**
 * The other side of a redirection inside this installation: the competent body registers a request of its own, with a number, a clock and a
 * receipt. The event names ids only; what was asked and by whom, the choice about the register and which files went with it are read from the
 * sender's rows under the sender's policy and written to the receiver's under the receiver's, and both audit chains have it. A repeat of
 * the event finds the registration by the redirection's id.
 */
@Injectable()
export class ReceiveRedirected {
  constructor(
    private readonly registration: RegisterRequest,
    private readonly audit: Audit,
  ) {}

  /** @param tx the sender's */
  async run(
    tx: TenantTx,
    { redirectionId, requestId, number, toBodyId }: EventData['RequestRedirected'],
  ): Promise<void> {
    if (!toBodyId) return;
    const [row] = await tx.query<RedirectedRow>(redirectedSql, [redirectionId, tx.bodyId]);
    if (!row) throw new Error(`redirection ${redirectionId} is not there`);
    if (row.receivedAs) return;
    const { kind, channel, language, subject, text } = row;
    const intake = {
      ...{ kind, channel, language, subject, text },
      requester: {
        kind: row.requesterKind,
        name: row.name,
        outlet: row.outlet,
        ...(row.post ? { post: row.post } : {}),
        email: row.email,
        phone: row.phone,
        recordingWarned: row.recordingWarned,
        ...(row.iinBin ? { iinBin: row.iinBin } : {}),
      },
      ...(row.choice ? { disclosure: row.choice } : {}),
      ...(row.wishes ? { wishes: row.wishes } : {}),
      receivedAt: null,
      lateReason: null,
    };
    const from = { bodyId: tx.bodyId, name: row.bodyName, number };
    const files = await tx.query<SentFile>(sentFilesSql, [redirectionId, tx.bodyId]);
    const along = { redirectionId, personId: row.personId, keys: row.keys, files };
    const receipt = await this.registration.run(bodyId(toBodyId), intake, { kind: 'body', from, along }, redirectionId);
    await tx.query(
      'update redirection set received_as = $3, received_number = $4, received_at = $5 where id = $1 and body_id = $2',
      [redirectionId, tx.bodyId, receipt.id, receipt.number, receipt.registeredAt],
    );
    await writeLedger(tx, requestId, {
      at: row.now,
      kind: 'redirection-received',
      actorId: null,
      clause: null,
      params: { redirectionId, number: receipt.number },
    });
    this.audit.record(tx, {
      actor: `body:${toBodyId}`,
      action: 'receive-redirected-request',
      subject: `request:${requestId}`,
      details: { redirectionId, receivedAs: receipt.id },
    });
  }
}

const redirectedSql = `
  select d.text, d.received_as as "receivedAs", r.subject, r.language, c.request_kind as kind, c.channel, r.requester_kind as "requesterKind",
    r.requester_name as name, r.requester_outlet as outlet, r.requester_post as post, r.requester_email as email, r.requester_phone as phone,
    (select i.iin_bin from requester_identifier i where i.request_id = r.id) as "iinBin",
    r.recording_warned as "recordingWarned", r.requester_person_id as "personId",
    (select jsonb_build_object('consent', h.consent, 'exclusivityDays', h.exclusivity_days)
     from register_choice h where h.request_id = r.id) as choice,
    ${wishesJson('r.id')} as wishes,
    array(select k.key_hash from earlier_key k where k.request_id = r.id union select r.tracking_hash) as keys,
    b.name as "bodyName", app_now() as now
  from redirection d join media_request r on r.id = d.request_id join statutory_clock c on c.request_id = r.id
    join body b on b.body_id = d.body_id
  where d.id = $1 and d.body_id = $2`;

const sentFilesSql = `
  select a.id, a.name, a.media_type as "mediaType", a.size::float8 as size, a.sha256
  from redirected_file f join attachment a on a.id = f.attachment_id
  where f.redirection_id = $1 and f.body_id = $2 order by a.created_at, a.id`;
