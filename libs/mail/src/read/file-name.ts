const maxLength = 120;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Changes the direction of what follows: "fdp.exe" shown as "exe.pdf". */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A file's name safe to show and to save anywhere: no folders, control characters or turned letters, not reserved, not longer than
 * 120 characters. Letters of any language and the extension stay. An empty one becomes `fallback`.
 */
export function safeFileName(name: string, fallback = 'file'): string {
  const base = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base
    .replace(direction, '')
    .replace(/[\p{Cc}\p{Cs}\ufffd]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (!clean) return fallback;
  return shorten(reserved.test(clean) ? `_${clean}` : clean);
}

function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= maxLength) return name;
  const [extension = ''] = /\.[\p{L}\d]{1,10}$/u.exec(name) ?? [];
  return letters.slice(0, maxLength - extension.length).join('') + extension;
}
