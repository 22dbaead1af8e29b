import type { INestApplicationContext } from '@nestjs/common';
import { ApprovePublicationHandler } from '../features/approve-publication/approve-publication.handler.js';
import { AskApprovalHandler } from '../features/ask-approval/ask-approval.handler.js';
import { CreatePublicationHandler } from '../features/create-publication/create-publication.handler.js';
import { ShowRulesHandler } from '../features/show-rules/show-rules.handler.js';
import type { DemoOffice } from './demo-office.js';
import type { DemoPublication } from './demo-newsroom.js';

/** One demo publication brought as far as it goes; what an earlier run has brought further stays where it is. */
export async function seedPublication(
  app: INestApplicationContext,
  { author, approver, head }: DemoOffice,
  sectionId: string,
  { key, editions, end, reason }: DemoPublication,
): Promise<void> {
  const begun = await app.get(CreatePublicationHandler).run(author, { sectionId, editions }, `demo-publication-${key}`);
  if (begun.state !== 'draft' || end === 'draft') return;
  const { confirmations } = await app.get(ShowRulesHandler).run(author);
  const asked = await app
    .get(AskApprovalHandler)
    .run(
      author,
      begun.id,
      { version: begun.version, change: 'update', confirmed: confirmations.map(({ code }) => code) },
      reason,
    );
  const approve = app.get(ApprovePublicationHandler);
  if (end === 'published') await approve.run(approver, asked.id, asked, 'approve');
  if (end === 'published-at-once') await approve.run(head, asked.id, asked, 'approve-immediately');
}
