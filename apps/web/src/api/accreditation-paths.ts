import type {
  AccreditationClock,
  AccreditationCounts,
  AccreditationDetails,
  AccreditationLine,
  AccreditationView,
  ApplicationInput,
  CheckedCard,
  Journalist,
  JournalistInput,
  LegalItem,
  Outlet,
  OutletInput,
  OwnAccreditation,
  RepresentativeInput,
} from './accreditation-types';
import type { Read, Rewrite, Write } from './paths';
import type { Page } from './types';

type Once = { path?: Record<string, string>; header: { 'idempotency-key': string } };
type Decision = { path: { id: string }; header: { 'if-match': string } };

/** What the web asks of the accreditation service. */
export interface AccreditationPaths {
  '/api/accreditation/accreditations': Read<
    Page<AccreditationLine>,
    { query: { view: AccreditationView; cursor?: string; limit?: number } }
  > &
    Write<ApplicationInput & { journalistId: string }, AccreditationDetails, Once>;
  '/api/accreditation/accreditations/counts': Read<AccreditationCounts>;
  '/api/accreditation/accreditations/{id}': Read<AccreditationDetails, { path: { id: string } }>;
  '/api/accreditation/accreditations/{id}/grant': Write<{ documentsSeen: string[] }, unknown, Decision>;
  '/api/accreditation/accreditations/{id}/refuse': Write<{ groundCode: string; reasoning: string }, unknown, Decision>;
  '/api/accreditation/accreditations/{id}/revoke': Write<
    { groundCode: string; reasoning: string; basis: string },
    unknown,
    Decision
  >;
  '/api/accreditation/accreditation-grounds': Read<{ refusal: LegalItem[]; revocation: LegalItem[] }>;
  '/api/accreditation/outlets': Read<Page<Outlet>, { query: { limit?: number } }> & Write<OutletInput, Outlet, Once>;
  '/api/accreditation/outlets/{id}': Rewrite<OutletInput, Outlet, Decision>;
  '/api/accreditation/journalists': Read<Page<Journalist>, { query: { limit?: number } }> &
    Write<JournalistInput, Journalist, Once>;
  '/api/accreditation/journalists/{id}': Rewrite<JournalistInput, Journalist, Decision>;
  '/api/accreditation/my/accreditations': Read<Page<OwnAccreditation>> &
    Write<
      ApplicationInput & { bodyId: string; outlet: OutletInput; journalist: RepresentativeInput },
      OwnAccreditation,
      Once
    >;
  '/api/accreditation/public/bodies/{bodyId}/accreditation-preview': Read<
    { documents: LegalItem[]; clock: AccreditationClock },
    { path: { bodyId: string } }
  >;
  '/api/accreditation/public/accreditations/{number}': Read<
    CheckedCard,
    { path: { number: string }; query: { code: string } }
  >;
}
