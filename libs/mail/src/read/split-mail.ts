import { Splitter } from '@zone-eu/mailsplit';
import type { Headers, MimeNode, SplitterChunk } from '@zone-eu/mailsplit';
import type { MailRepair } from './mail-repair.js';

/** One node of the tree of a mail: its headers and its bytes, still in their transfer encoding. */
export interface MailPart {
  headers: Headers;
  node: MimeNode;
  content: Buffer;
}

interface SplitMail {
  parts: MailPart[];
  repairs: MailRepair[];
}

const maxParts = 500;
const maxHeaderBytes = 512 * 1024;

/** Mail that was written with CR alone has no lines for the splitter. */
const withLines = (raw: Buffer): Buffer =>
  raw.includes(0x0a) || !raw.includes(0x0d)
    ? raw
    : Buffer.from(raw.toString('latin1').replaceAll('\r', '\n'), 'latin1');

/** A tree that is too large or too deep is read as far as it goes. */
const excess = (error: unknown): MailRepair => {
  if ((error as { code?: string }).code === 'EMAXLEN') return 'too-many-parts';
  throw error;
};

async function split(raw: Buffer): Promise<SplitMail> {
  const splitter = new Splitter({ ignoreEmbedded: true, maxChildNodes: maxParts, maxHeadSize: maxHeaderBytes });
  const parts: (Omit<MailPart, 'content'> & { chunks: Buffer[] })[] = [];
  const repairs: MailRepair[] = [];
  splitter.end(withLines(raw));
  try {
    for await (const chunk of splitter as AsyncIterable<SplitterChunk>) {
      if (chunk.type === 'node' && chunk.headers) parts.push({ headers: chunk.headers, node: chunk, chunks: [] });
      else if ('value' in chunk && chunk.value && (chunk.type === 'body' || parts.length === 1))
        parts.at(-1)?.chunks.push(chunk.value);
    }
  } catch (error) {
    repairs.push(excess(error));
  }
  return { parts: parts.map(({ chunks, ...part }) => ({ ...part, content: Buffer.concat(chunks) })), repairs };
}

const contentTypeLine = /^content-type:[^\n]*(?:\n[ \t][^\n]*)*\n/im;

/** The line by which the parts are really parted, where the header names none or another one. */
function realBoundary(content: Buffer): string | null {
  const text = content.subarray(0, 1_000_000).toString('latin1');
  const [, boundary] = /^--([!-~][ -~]{0,199}?)[ \t]*\r?\ncontent-[a-z-]+:/im.exec(text) ?? [];
  return boundary ?? null;
}

/** Names the real boundary in the header, and leaves all else as it came. */
function withBoundary(raw: Buffer, boundary: string): Buffer {
  const text = raw.toString('latin1').replaceAll('\r\n', '\n');
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end + 1).replace(contentTypeLine, '');
  const type = `Content-Type: multipart/mixed; boundary="${boundary}"\n`;
  return Buffer.from(type + head + text.slice(end + 1), 'latin1');
}

/**
 * The parts in their order. An attached mail is one part: what was sent with a mail is not the mail. A mail that says it has parts and
 * names their boundary wrongly, or not at all, is split by the one that stands in it.
 */
export async function splitMail(raw: Buffer): Promise<SplitMail> {
  const whole = await split(raw);
  const [root, ...rest] = whole.parts;
  if (rest.length > 0 || !root || (!root.node.multipart && !/^mime-version:/im.test(head(raw)))) return whole;
  const boundary = realBoundary(root.content);
  if (!boundary) return whole;
  const again = await split(withBoundary(raw, boundary));
  return again.parts.length > 1 ? { ...again, repairs: [...again.repairs, 'boundary-wrong'] } : whole;
}

const head = (raw: Buffer): string =>
  raw
    .subarray(0, maxHeaderBytes)
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1)[0] ?? '';
