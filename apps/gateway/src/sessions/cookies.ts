import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const signInMinutes = 15;

/** The gateway's two cookies. With TLS they carry the `__Host-` and `__Secure-` prefixes, which browsers hold to. */
export class Cookies {
  private readonly secure: boolean;
  private readonly sessionName: string;
  private readonly signInName: string;

  constructor(publicUrl: string) {
    this.secure = publicUrl.startsWith('https:');
    this.sessionName = this.secure ? '__Host-baspasoz' : 'baspasoz';
    this.signInName = this.secure ? '__Secure-baspasoz-sign-in' : 'baspasoz-sign-in';
  }

  sessionId(request: FastifyRequest): string | undefined {
    return this.read(request, this.sessionName);
  }

  /** Lasts until the browser closes; the session itself ends by the database's clock. */
  setSession(reply: FastifyReply, id: string): void {
    this.write(reply, this.sessionName, id, { path: '/' });
  }

  clearSession(reply: FastifyReply): void {
    this.write(reply, this.sessionName, '', { path: '/', maxAge: 0 });
  }

  signIn(request: FastifyRequest): string | undefined {
    return this.read(request, this.signInName);
  }

  setSignIn(reply: FastifyReply, sealed: string): void {
    this.write(reply, this.signInName, sealed, { path: '/auth', maxAge: signInMinutes * 60 });
  }

  clearSignIn(reply: FastifyReply): void {
    this.write(reply, this.signInName, '', { path: '/auth', maxAge: 0 });
  }

  private read({ headers, server }: FastifyRequest, name: string): string | undefined {
    const { cookie } = headers;
    // Most calls of programs have no cookie at all.
    if (!cookie?.includes(name)) return undefined;
    return server.parseCookie(cookie)[name] || undefined;
  }

  private write(reply: FastifyReply, name: string, value: string, options: { path: string; maxAge?: number }): void {
    const cookie = reply.server.serializeCookie(name, value, {
      ...options,
      httpOnly: true,
      secure: this.secure,
      // Lax, not Strict: the way back from the provider must find the sign-in cookie.
      sameSite: 'lax',
    });
    reply.header('set-cookie', cookie);
  }
}
