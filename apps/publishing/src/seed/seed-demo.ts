import type { INestApplicationContext } from '@nestjs/common';
import { logger } from '@baspasoz/observability';
import { Tenants, bodyId } from '@baspasoz/persistence';
import { CreateResourceHandler } from '../features/create-resource/create-resource.handler.js';
import { CreateSectionHandler } from '../features/create-section/create-section.handler.js';
import { ListResourcesHandler } from '../features/list-resources/list-resources.handler.js';
import { RecordDataReceivedHandler } from '../features/record-data-received/record-data-received.handler.js';
import type { DemoNewsroom } from './demo-newsroom.js';
import { officeOf } from './demo-office.js';
import type { DemoOffice } from './demo-office.js';
import { seedPublication } from './seed-publication.js';

const twoWeeksMs = 14 * 86_400_000;

/** The newsrooms of a body through the handlers everyone uses; a second run finds them and changes nothing. */
export async function seedDemo(app: INestApplicationContext, id: string, newsroom: DemoNewsroom): Promise<void> {
  const office = await officeOf(app.get(Tenants, { strict: false }), bodyId(id));
  const { slug, name, headName, sections, headSections } = newsroom;
  const ids = await seedResource(app, office, { kind: 'body', slug, name, sections });
  await seedResource(app, office, { kind: 'first-head', slug: `${slug}-head`, name: headName, sections: headSections });
  for (const publication of newsroom.publications)
    await seedPublication(app, office, sectionOf(ids, publication.section), publication);
  await seedOverdue(
    app,
    office,
    newsroom.overdue.map((kind) => sectionOf(ids, kind)),
  );
  logger.info({ bodyId: id, publications: newsroom.publications.length }, 'the demo newsroom is there');
}

async function seedResource(
  app: INestApplicationContext,
  { manager }: DemoOffice,
  resource: Pick<DemoNewsroom, 'slug' | 'name' | 'sections'> & { kind: 'body' | 'first-head' },
): Promise<Map<string, string>> {
  const { sections, ...input } = resource;
  const { id: resourceId } = await app.get(CreateResourceHandler).run(manager, input, `demo-resource-${resource.slug}`);
  const ids = new Map<string, string>();
  for (const kind of sections) {
    const section = { resourceId, kind };
    const { id } = await app.get(CreateSectionHandler).run(manager, section, `demo-section-${resource.slug}-${kind}`);
    ids.set(kind, id);
  }
  return ids;
}

/** Data that arrived two weeks ago and wait: their section is stale from the first moment of the demo. */
async function seedOverdue(app: INestApplicationContext, { manager }: DemoOffice, sectionIds: string[]): Promise<void> {
  const { asOf, items } = await app.get(ListResourcesHandler).run(manager);
  const known = items.flatMap(({ sections }) => sections);
  for (const id of sectionIds) {
    if (known.some((section) => section.id === id && section.lastPublishedAt)) continue;
    const receivedAt = new Date(asOf.getTime() - twoWeeksMs).toISOString();
    await app.get(RecordDataReceivedHandler).run(manager, id, { receivedAt });
  }
}

function sectionOf(ids: Map<string, string>, kind: string): string {
  const id = ids.get(kind);
  if (!id) throw new Error(`the demo newsroom has no section ${kind}`);
  return id;
}
