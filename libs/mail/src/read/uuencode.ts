export interface UuFile {
  name: string;
  content: Buffer;
  /** Where it stands in the text, to take it out there. */
  from: number;
  to: number;
}

const block = /^begin(?:-base64)? [0-7]{3,4} (.+?)\r?\n([\s\S]*?)^(?:end|====)[ \t]*\r?$/gm;

const six = (char: string | undefined) => ((char?.charCodeAt(0) ?? 32) - 32) & 0x3f;

function decodeLine(line: string): Buffer {
  const bytes: number[] = [];
  for (let at = 1; at < line.length; at += 4) {
    const [a, b, c, d] = [six(line[at]), six(line[at + 1]), six(line[at + 2]), six(line[at + 3])];
    bytes.push((a << 2) | (b >> 4), ((b << 4) | (c >> 2)) & 0xff, ((c << 6) | d) & 0xff);
  }
  return Buffer.from(bytes.slice(0, six(line[0])));
}

/** Files that an old mail program put into the text itself. Text that only looks like one has no line of the right length in it. */
export function decodeUu(text: string): UuFile[] {
  return [...text.matchAll(block)].flatMap((match) => {
    const [whole, name = '', lines = ''] = match;
    const content = Buffer.concat(lines.split(/\r?\n/).filter(Boolean).map(decodeLine));
    return content.length > 0 ? [{ name, content, from: match.index, to: match.index + whole.length }] : [];
  });
}
