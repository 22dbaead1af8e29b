import { decodeBytes } from '@baspasoz/files';

const HEAD_BYTES = 2048;

/**
 * Text of a response, whose charset is what its HTTP header says or, where that says nothing or UTF-8 over other bytes, what its XML
 * declaration or its `meta` says; neither is believed against the bytes.
 * @returns always text
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const declared = [charsetOf(contentType), declaredIn(bytes)].find((label) => label && !/^utf-?8$/i.test(label));
  return decodeBytes(bytes, declared ?? null).text;
}

const charsetOf = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*"?'?([\w.:-]+)/i.exec(contentType ?? '')?.[1];

/** What the document says itself, read as ASCII: it stands at the beginning in every charset a feed may have. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declaration = /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head);
  return (declaration ?? /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(head))?.[1];
}
