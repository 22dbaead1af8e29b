import { decode as decodeQuotedPrintable } from 'libqp';
import type { MailRepair } from './mail-repair.js';
import { decodeUu } from './uuencode.js';

export interface PartBytes {
  bytes: Buffer;
  repair: MailRepair | null;
}

const notBase64 = /[^A-Za-z0-9+/=\s]/g;

/** Some gateways encode piece by piece, each with padding of its own; some lose the end. */
function fromBase64(content: Buffer): PartBytes {
  const text = content.toString('latin1');
  const strange = text.match(notBase64)?.length ?? 0;
  if (strange > text.length / 20) return { bytes: content, repair: 'encoding-wrong' };
  const pieces = text.replace(/[^A-Za-z0-9+/=]/g, '').split(/=+/);
  const isCut = pieces.some((piece) => piece.length % 4 === 1) || (pieces.at(-1)?.length ?? 0) % 4 !== 0;
  return {
    bytes: Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64'))),
    repair: isCut ? 'truncated-base64' : null,
  };
}

/** The bytes of a part out of its transfer encoding; a name that is unknown, or plainly untrue, leaves them as they are. */
export function partBytes(content: Buffer, encoding: string): PartBytes {
  switch (encoding.replace(/["']/g, '')) {
    case 'base64':
      return fromBase64(content);
    case 'quoted-printable':
      return { bytes: decodeQuotedPrintable(content.toString('latin1')), repair: null };
    case 'x-uuencode':
    case 'uuencode':
    case 'x-uue':
      return { bytes: decodeUu(content.toString('latin1'))[0]?.content ?? content, repair: null };
    default:
      return { bytes: content, repair: null };
  }
}
