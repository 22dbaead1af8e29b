import { useQuery } from '@tanstack/react-query';
import { answered, api, rememberCsrfToken } from './client';
import { ApiProblem } from './problem';
import { may } from './permissions';
import type { Role, Session } from './types';

/** Who is signed in, or null for a visitor. Kept until something says otherwise. */
export function useSession() {
  return useQuery({
    queryKey: ['session'],
    staleTime: Infinity,
    queryFn: async (): Promise<Session | null> => {
      try {
        const session = await answered(api.GET('/api/session'));
        rememberCsrfToken(session.csrfToken);
        return session;
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 401) return null;
        throw problem;
      }
    },
  });
}

const pressRoles: Role[] = ['authorized-person', 'officer', 'unit-officer'];
const headRoles: Role[] = ['first-head', 'deputy'];

const holdsOne = (session: Session, roles: Role[]) => session.roles.some((role) => roles.includes(role));

export const worksOnRequests = (session: Session) => session.body !== null && holdsOne(session, pressRoles);
export const registersRequests = (session: Session) => worksOnRequests(session) && may(session, 'request.register');
export const isHead = (session: Session) => session.body !== null && holdsOne(session, headRoles);
export const seesQueue = (session: Session) => worksOnRequests(session) || isHead(session);

/** Works in a structural unit and not in the office: sees what that unit is asked, and the requests given to it. */
export const worksInUnit = (session: Session) =>
  session.body !== null &&
  session.roles.includes('unit-officer') &&
  !holdsOne(session, ['authorized-person', 'officer', ...headRoles]);

/** Where a person lands after signing in: the screen of the duty they hold. */
export function homeOf(session: Session): string {
  if (isHead(session)) return '/inbox';
  if (worksInUnit(session)) return '/enquiries';
  if (worksOnRequests(session)) return '/requests';
  return '/home';
}

/** The gateway's sign-in; the identity provider's page opens in the reader's language. */
export const signInAt = (language: string, returnTo?: string | null): string =>
  `/auth/login?${new URLSearchParams({ lang: language, ...(returnTo ? { returnTo } : {}) }).toString()}`;
