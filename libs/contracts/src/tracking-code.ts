/** Crockford's alphabet: no I, L, O, U, so that a code survives being read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many random bytes a code carries: 80 bits. */
export const trackingCodeBytes = 10;

/** Ten random bytes as sixteen letters in groups of four: `7K3M-9QX2-…`. */
export function formatTrackingCode(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let code = '';
  for (let shift = BigInt(bytes.length * 8 - 5); shift >= 0n; shift -= 5n)
    code += alphabet[Number((bits >> shift) & 31n)];
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** What a person typed, as the bytes behind it; null when it cannot be a code. Case, spaces, dashes, O/0 and I/L/1 are forgiven. */
export function parseTrackingCode(typed: string): Uint8Array | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== (trackingCodeBytes * 8) / 5) return null;
  let bits = 0n;
  for (const letter of letters) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  return Uint8Array.from({ length: trackingCodeBytes }, (_, i) =>
    Number((bits >> BigInt((trackingCodeBytes - 1 - i) * 8)) & 255n),
  );
}
