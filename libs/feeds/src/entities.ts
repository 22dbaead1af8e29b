import names from './entities.json' with { type: 'json' };

const named = new Map<string, string>(Object.entries(names));
const LAST_CODE_POINT = 0x10ffff;

/** Numeric references, and the named ones that texts of newsrooms use; any other `&…;` stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi, (whole, decimal, hex, name) => {
    if (name) return named.get(name) ?? named.get(name.toLowerCase()) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}
