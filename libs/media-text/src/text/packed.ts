/** Bytes of a base64 string, as the model files hold them. */
export function unpackBytes(packed: string): Uint8Array {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

export const unpackSigned = (packed: string): Int8Array => new Int8Array(unpackBytes(packed).buffer);
