import { Libmime } from 'libmime';
import { decodeBytes, safeFileName } from '@baspasoz/files';
import type { MailRepair } from './mail-repair.js';
import { partBytes } from './part-bytes.js';
import { hasName, partName } from './part-name.js';
import { charsetOfHtml, plainOfHtml } from './plain-of-html.js';
import type { MailPart } from './split-mail.js';
import { readTnef } from './tnef.js';
import { decodeUu } from './uuencode.js';

export interface MailFile {
  name: string;
  /** As the sender says; what it really is, its bytes say. */
  contentType: string;
  bytes: Buffer;
  /** A picture that stands in the text rather than beside it. */
  isInline: boolean;
}

type Node = MailPart['node'];

const encryptedTypes = new Set(['multipart/encrypted', 'application/pgp-encrypted']);
const cmsTypes = /^application\/(x-)?pkcs7-mime$/;
const binary = 'application/octet-stream';
const libmime = new Libmime({});

/** Takes the parts of a mail one by one and sorts them into its text and its files. */
export class MailContent {
  readonly files: MailFile[] = [];
  readonly repairs: MailRepair[] = [];
  isEncrypted = false;
  private readonly texts: { words: string; isHtml: boolean; alternative: Node | null }[] = [];

  /** What a person reads. Of alternatives the plain one, unless it is empty. */
  get text(): string {
    const hasPlain = (node: Node | null) =>
      node !== null && this.texts.some((one) => one.alternative === node && !one.isHtml && one.words !== '');
    return this.texts
      .filter((one) => one.words !== '' && !(one.isHtml && hasPlain(one.alternative)))
      .map((one) => one.words)
      .join('\n\n');
  }

  get isEmpty(): boolean {
    return this.text === '' && this.files.length === 0 && !this.isEncrypted;
  }

  /** Text that stands in no part. */
  addWords(words: string): void {
    this.texts.push({ words: tidy(words), isHtml: false, alternative: null });
  }

  add(part: MailPart): void {
    const type = part.node.contentType || 'text/plain';
    const isSealed = cmsTypes.test(type) && !/signed-data/i.test(part.headers.getFirst('content-type'));
    if (encryptedTypes.has(type) || isSealed) this.isEncrypted = true;
    const isCommentOfReport = type === 'message/delivery-status' || type === 'message/disposition-notification';
    const isTree = part.node.multipart && (part.node._boundary || part.content.length === 0);
    if (isTree || isCommentOfReport || encryptedTypes.has(type)) return;
    const { bytes, repair } = partBytes(part.content, part.node.encoding || '');
    if (repair) this.repairs.push(repair);
    if (this.isText(part, type)) this.addText(part, type, bytes);
    else this.addFile(part, type, bytes);
  }

  private isText(part: MailPart, type: string): boolean {
    if (part.node.disposition === 'attachment' || (hasName(part) && part.node.root === false)) return false;
    if (part.node.root && !type.startsWith('text/')) return !type.includes('/') || part.node.multipart !== false;
    return type === 'text/plain' || type === 'text/html' || type === 'text/enriched' || !type.includes('/');
  }

  private addText({ node }: MailPart, type: string, bytes: Buffer): void {
    const isHtml = type === 'text/html';
    const { text, repair } = decodeBytes(bytes, node.charset || (isHtml ? charsetOfHtml(bytes) : null));
    if (repair) this.repairs.push(repair);
    if (/^-----BEGIN PGP MESSAGE-----/m.test(text)) this.isEncrypted = true;
    const flat = node.flowed ? libmime.decodeFlowed(text, node.delSp) : text;
    const words = isHtml || looksLikeHtml(flat) ? plainOfHtml(flat) : this.withoutUuFiles(flat);
    this.texts.push({ words: tidy(words), isHtml, alternative: alternativeOf(node) });
  }

  private withoutUuFiles(text: string): string {
    const found = decodeUu(text);
    for (const { name, content } of found) this.push(name, binary, content, false);
    return found.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
  }

  private addFile(part: MailPart, type: string, bytes: Buffer): void {
    const tnef =
      /^application\/(vnd\.)?ms-tnef$/.test(type) || /^winmail\.dat$/i.test(partName(part)) ? readTnef(bytes) : null;
    if (tnef && (tnef.files.length > 0 || tnef.text)) {
      for (const { name, content } of tnef.files) this.push(name, binary, content, false);
      if (!this.text) this.addWords(tnef.text);
      return;
    }
    const isInline =
      part.node.disposition !== 'attachment' && part.headers.hasHeader('content-id') && /^image\//.test(type);
    this.push(partName(part), type, bytes, isInline);
  }

  private push(name: string, contentType: string, bytes: Buffer, isInline: boolean): void {
    if (bytes.length === 0) return;
    this.files.push({ name: safeFileName(name), contentType, bytes, isInline });
  }
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').replaceAll('\0', '').trim();

const looksLikeHtml = (text: string): boolean => /^\s*(<!doctype html|<html[\s>])/i.test(text);

function alternativeOf(node: Node): Node | null {
  for (let at = node.parentNode; at; at = at.parentNode) if (at.multipart === 'alternative') return at as Node;
  return null;
}
