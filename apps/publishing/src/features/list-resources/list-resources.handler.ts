import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { publishingRules, termOn } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import { freshnessState } from '../../domain/section-freshness.js';
import type { FreshnessState } from '../../domain/section-freshness.js';
import type { SectionTerm } from '../show-rules/section-term-view.js';
import { sectionTermView } from '../show-rules/section-term-view.js';

interface ListedSection {
  id: string;
  kind: string;
  name: LocalizedText;
  freshness: FreshnessState;
  lastPublishedAt: Date | null;
  freshUntil: Date | null;
  freshDueOn: string | null;
  staleSince: Date | null;
  term: SectionTerm | null;
}

interface ListedResource {
  id: string;
  kind: 'body' | 'first-head';
  slug: string;
  name: LocalizedText;
  sections: ListedSection[];
}

type ResourceRow = Omit<ListedResource, 'sections'>;
type SectionRow = Omit<ListedSection, 'freshness' | 'term'> & { resourceId: string };

@Injectable()
export class ListResourcesHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  /** @returns everything with the moment it was true */
  run(principal: Principal): Promise<{ asOf: Date; items: ListedResource[] }> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const frame = await this.frames.load(tx);
      const resources = await tx.query<ResourceRow>(
        'select id, kind, slug, name from internet_resource where body_id = $1 order by kind',
        [tx.bodyId],
      );
      const sections = await tx.query<SectionRow>(
        `select id, resource_id as "resourceId", kind, name, last_published_at as "lastPublishedAt", fresh_until as "freshUntil",
           fresh_due_on::text as "freshDueOn", coalesce(stale_since, case when fresh_until <= app_now() then fresh_until end) as "staleSince"
         from section where body_id = $1 order by position, kind`,
        [tx.bodyId],
      );
      const items = resources.map((resource) => ({
        ...resource,
        sections: sections
          .filter(({ resourceId }) => resourceId === resource.id)
          .map((section) => listed(section, frame)),
      }));
      return { asOf: frame.now, items };
    });
  }
}

function listed({ resourceId: _, ...section }: SectionRow, { now, today, profile }: BodyFrame): ListedSection {
  const rule = publishingRules(profile)?.sections.find(({ code }) => code === section.kind);
  const term = rule && termOn(profile, rule.term, today);
  return {
    ...section,
    freshness: freshnessState(section, now, today),
    term: rule && term ? sectionTermView(rule, term) : null,
  };
}
