import type { Session } from '../sessions/session.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The web session whose token this call carries; null for programs and visitors. */
    session: Session | null;
  }
}

/** `/api/<service>/public/…`: open to anyone, so no cookie and no token has any say there. */
export const isPublicCall = (path: string): boolean => /^\/api\/[a-z-]+\/public(\/|\?|$)/.test(path);

export const isOurs = (path: string): boolean => path.startsWith('/api/') || path.startsWith('/auth/');
