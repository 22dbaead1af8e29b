import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../aggregate/actor.js';
import type { AttachmentView } from '../attachments/attachment.js';
import { Attachments } from '../attachments/attachments.js';
import type { KeptFile } from '../attachments/keep-files.js';
import { isOpen } from '../domain/enquiry-state.js';
import { problems } from '../problems.js';
import { lockEnquiry } from './enquiry-row.js';
import type { EnquiryRow } from './enquiry-row.js';
import { enquiryViews } from './enquiry-view.js';
import { readerOf } from './reader.js';
import { isAsked, lookPastSight, seesOwnUnitOnly } from './sides.js';

/** Whose file it is: `enquiry` comes with the question, `enquiry-answer` with the unit's reply. */
export type EnquiryFileKind = 'enquiry' | 'enquiry-answer';

/** Files that pass between the office and a unit: attached while the enquiry is open, seen by whoever sees the enquiry. */
@Injectable()
export class EnquiryFiles {
  constructor(
    private readonly tenants: Tenants,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  /** Problems: `enquiry-not-found`, `enquiry-of-another-unit`, `files-go-with-question`, `enquiry-not-open`. */
  requireOpen(principal: Principal, id: string, kind: EnquiryFileKind): Promise<EnquiryRow> {
    return this.tenants.run(bodyOf(principal), (tx) => openEnquiry(tx, principal, id, kind));
  }

  /** The problems of `requireOpen`. */
  attach(
    principal: Principal,
    id: string,
    kind: EnquiryFileKind,
    files: readonly KeptFile[],
  ): Promise<AttachmentView[]> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const { requestId } = await openEnquiry(tx, principal, id, kind);
      const attached = await this.attachments.attach(tx, { kind, id, requestId }, files, principal.personId);
      this.record(tx, principal, id, 'attach-enquiry-files', attached.map((file) => file.id).join(' '));
      return attached;
    });
  }

  /** A file of an open enquiry's reply, while nobody has read it. Problem `attachment-not-found`, and those of `requireOpen`. */
  remove(principal: Principal, id: string, attachmentId: string): Promise<void> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await openEnquiry(tx, principal, id, 'enquiry-answer');
      await this.attachments.removeOf(tx, { kind: 'enquiry-answer', id }, attachmentId);
      this.record(tx, principal, id, 'remove-enquiry-file', attachmentId);
    });
  }

  /** A file that the caller sees on the enquiry's page. Problems: `enquiry-not-found`, `attachment-not-found`. */
  read(principal: Principal, id: string, attachmentId: string) {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [enquiry] = await enquiryViews(tx, readerOf(principal), 'and e.id = $4', [id]);
      if (!enquiry) throw problems['enquiry-not-found']();
      if (!enquiry.files.some((file) => file.id === attachmentId)) throw problems['attachment-not-found']();
      this.record(tx, principal, id, 'read-attachment', attachmentId);
      return { enquiry, file: await this.attachments.byId(tx, attachmentId) };
    });
  }

  private record(tx: TenantTx, principal: Principal, id: string, action: string, attachments: string): void {
    this.audit.record(tx, {
      actor: actorOf(actorFrom(principal)),
      action,
      subject: `enquiry:${id}`,
      details: { attachments },
    });
  }
}

async function openEnquiry(tx: TenantTx, principal: Principal, id: string, kind: EnquiryFileKind): Promise<EnquiryRow> {
  await lookPastSight(tx);
  const enquiry = await lockEnquiry(tx, id);
  const isOwn = await isAsked(tx, principal, enquiry);
  if (!isOwn && seesOwnUnitOnly(principal)) throw problems['enquiry-not-found']();
  if (kind === 'enquiry-answer' && !isOwn) throw problems['enquiry-of-another-unit']();
  if (kind === 'enquiry' && enquiry.otherBodyId) throw problems['files-go-with-question']();
  if (!isOpen(enquiry.state)) throw problems['enquiry-not-open']();
  return enquiry;
}
