import type { ById, Read, Write } from './paths';
import type {
  Desk,
  DeskView,
  DisclosureRules,
  EntryInput,
  PublicEntry,
  RegisterEntry,
  RegisterFilter,
  RegisterPage,
  RegisterPreparation,
} from './register-types';

type OfBody = { path: { bodyId: string } };

/** Routes of the public register of answered requests. */
export interface RegisterPaths {
  '/api/requests/public/bodies/{bodyId}/register': Read<
    RegisterPage,
    OfBody & { query: Record<keyof RegisterFilter | 'cursor', string | undefined> }
  >;
  '/api/requests/public/bodies/{bodyId}/register/{id}': Read<PublicEntry, { path: { bodyId: string; id: string } }>;
  '/api/requests/public/bodies/{bodyId}/disclosure-rules': Read<DisclosureRules, OfBody>;
  '/api/requests/register-desk': Read<Desk, { query: { view: DeskView; offset?: string } }>;
  '/api/requests/media-requests/{id}/register-entry': Read<RegisterPreparation, ById> &
    Write<EntryInput & { confirmed: true }, RegisterEntry, ById>;
  '/api/requests/media-requests/{id}/register-entry/correction': Write<
    EntryInput & { note: string },
    RegisterEntry,
    ById
  >;
  '/api/requests/media-requests/{id}/register-entry/renewal': Write<
    EntryInput & { note: string; confirmed: true },
    RegisterEntry,
    ById
  >;
  '/api/requests/media-requests/{id}/register-entry/withdrawal': Write<{ note: string }, RegisterEntry, ById>;
}
