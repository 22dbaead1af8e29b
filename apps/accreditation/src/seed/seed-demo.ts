import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { logger } from '@baspasoz/observability';
import { Tenants, bodyId } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { GrantAccreditationHandler } from '../features/grant-accreditation/grant-accreditation.handler.js';
import { RegisterJournalistHandler } from '../features/register-journalist/register-journalist.handler.js';
import { RegisterOutletHandler } from '../features/register-outlet/register-outlet.handler.js';
import { RevokeAccreditationHandler } from '../features/revoke-accreditation/revoke-accreditation.handler.js';
import { SubmitApplicationHandler } from '../features/submit-application/submit-application.handler.js';
import type { DemoDecision, DemoOutlet } from './demo-register.js';

/** How long the seed waits for what coordination tells by event. */
const patienceMs = 120_000;

const revocation = {
  groundCode: 'editor-statement',
  basis: 'Бас редактордың 2026 жылғы 16 қарашадағы № 12 өтініші',
  reasoning: 'Редакция журналистпен еңбек қатынастары тоқтатылғанын хабарлады.',
};

/** Registers the demo outlets of a body through the handlers everyone uses; a second run finds them and changes nothing. */
export async function seedDemo(
  app: INestApplicationContext,
  id: string,
  outlets: readonly DemoOutlet[],
): Promise<void> {
  const principal = await authorizedPersonOf(app.get(Tenants, { strict: false }), bodyId(id));
  for (const { journalists, ...outlet } of outlets) {
    const { id: outletId } = await app.get(RegisterOutletHandler).run(principal, outlet, `demo-outlet-${outlet.bin}`);
    for (const { decision, ...person } of journalists) {
      const key = `demo-${person.email}`;
      const journalist = await app.get(RegisterJournalistHandler).run(principal, { ...person, outletId }, key);
      await seedApplication(app, principal, journalist.id, `${key}-application`, decision);
    }
  }
  logger.info({ bodyId: id, outlets: outlets.length }, 'demo outlets are there');
}

async function seedApplication(
  app: INestApplicationContext,
  principal: Principal,
  journalistId: string,
  key: string,
  decision: DemoDecision,
): Promise<void> {
  const documents = ['signed-application', 'identity-copy', 'personal-data-consent'];
  const command = { journalistId, language: 'kk' as const, documents };
  let application = await app.get(SubmitApplicationHandler).run(principal, command, key);
  const { id } = application;
  if (application.state === 'submitted' && decision !== 'none')
    application = await app
      .get(GrantAccreditationHandler)
      .run(principal, id, { documentsSeen: documents }, application.version);
  if (application.state === 'granted' && decision === 'grant-and-revoke')
    await app.get(RevokeAccreditationHandler).run(principal, id, revocation, application.version);
}

/** Waits until this service's own copy knows the body and its authorized person. */
async function authorizedPersonOf(tenants: Tenants, body: BodyId): Promise<Principal> {
  const since = performance.now();
  for (;;) {
    const [found] = await tenants.run(body, (tx) =>
      tx.query<{ person_id: string }>(
        `select p.person_id from post_holder p join body b on b.body_id = p.body_id
         where p.body_id = $1 and p.role = 'authorized-person' limit 1`,
        [body],
      ),
    );
    if (found) return authorizedPerson(body, found.person_id);
    if (performance.now() - since > patienceMs)
      throw new Error(
        `coordination has told nothing of body ${body} for ${patienceMs / 1000} s; seed coordination first`,
      );
    await pause(100);
  }
}

const authorizedPerson = (body: BodyId, personId: string): Principal => ({
  personId,
  kind: 'person',
  clientId: 'seed',
  roles: ['authorized-person'],
  bodyId: body,
  bodies: [],
  language: 'kk',
});
