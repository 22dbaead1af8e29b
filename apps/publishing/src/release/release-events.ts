import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import type { Approved } from './publish.js';
import type { Release } from './write-release.js';

/** The approval and what came of it, in this order, as the two next versions of the aggregate. */
export function releaseEvents(
  bodyId: string,
  { publication, approval, by }: Approved,
  release: Release,
  legalProfile: string,
): AnyOutgoingEvent[] {
  const { immediate } = approval;
  const envelope = {
    subject: publication.id,
    bodyId,
    correlationId: publication.correlationId,
    legalProfile,
  };
  const at = release.at.toISOString();
  const [first, ...others] = release.languages;
  if (!first) throw new Error(`publication ${publication.id} was released in no language`);
  const [also, ...alsoToo] = publication.alsoSectionIds;
  const common = {
    publicationId: publication.id,
    sectionId: publication.sectionId,
    languages: [first, ...others] as [typeof first, ...typeof others],
    immediate,
    release: release.number,
    ...(also ? { alsoSectionIds: [also, ...alsoToo] as [string, ...string[]] } : {}),
    ...(release.freshUntil ? { freshUntil: release.freshUntil.toISOString() } : {}),
  };
  return [
    {
      ...envelope,
      type: 'PublicationApproved',
      sequence: publication.sequence + 1,
      data: { publicationId: publication.id, approvedBy: by, approvedAt: at, immediate },
    },
    approval.changeKind === 'correction'
      ? {
          ...envelope,
          type: 'PublicationCorrected',
          sequence: publication.sequence + 2,
          data: { ...common, correctedAt: at },
        }
      : {
          ...envelope,
          type: 'PublicationPublished',
          sequence: publication.sequence + 2,
          data: { ...common, publishedAt: at },
        },
  ];
}
