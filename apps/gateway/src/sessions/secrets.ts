import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

const ivBytes = 12;
const tagBytes = 16;

/** Keys made from the installation's session secret, one for each use. */
export class Secrets {
  private readonly sealing: Buffer;
  private readonly csrf: Buffer;

  constructor(secret: string) {
    const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, 'baspasoz-gateway', use, 32));
    this.sealing = derive('seal');
    this.csrf = derive('csrf');
  }

  /** AES-256-GCM. `about` binds the sealed value to its place: moved elsewhere it does not open. */
  seal(value: unknown, about: Buffer | string): Buffer {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, iv).setAAD(Buffer.from(about));
    const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), text]);
  }

  /** The value, or undefined when it was sealed with another secret, for another place, or changed since. */
  open(sealed: Buffer, about: Buffer | string): unknown {
    if (sealed.length <= ivBytes + tagBytes) return undefined;
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, sealed.subarray(0, ivBytes))
      .setAAD(Buffer.from(about))
      .setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
    try {
      const text = Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]);
      return JSON.parse(text.toString('utf8'));
    } catch {
      // What cannot be opened is as good as absent: the person signs in again.
      return undefined;
    }
  }

  /** The CSRF token of a session: bound to it, and never stored. */
  csrfToken(idHash: Buffer): string {
    return createHmac('sha256', this.csrf).update(idHash).digest('base64url');
  }
}

/** 256 random bits for a cookie. */
export const newSessionId = (): string => randomBytes(32).toString('base64url');

/** What is stored in place of the id. The id is random, so a plain hash is enough. */
export const hashOf = (sessionId: string): Buffer => createHash('sha256').update(sessionId).digest();

/** Compares without telling by its duration where the difference is. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
