/** Where the earlier conversation begins in a reply, as the programs of the country write it. */
const beginnings = [
  /^-{2,}\s*(original message|исходное сообщение|пересылаемое сообщение|бастапқы хабар|түпнұсқа хабарлама)\s*-{2,}/i,
  /^(on|в|во)\b.{0,200}\b(wrote|написал(а|\(а\))?|пишет):?\s*$/iu,
  /^.{0,200}(жазды|жазған|wrote|пишет|написал(а|\(а\))?):\s*$/iu,
  /^\d{1,2}[./]\d{1,2}[./]\d{2,4}.{0,100}<?[^\s<>]+@[^\s<>]+>?.{0,20}:?\s*$/u,
  /^_{10,}\s*$/,
];
const fromLine = /^(from|от|кімнен)\s*:/iu;
const headLine = /^(sent|date|to|subject|cc|отправлено|дата|кому|тема|копия|жіберілді|күні|кімге|тақырып(ы)?)\s*:/iu;

const isHead = (lines: readonly string[], at: number) =>
  fromLine.test(lines[at] ?? '') && lines.slice(at + 1, at + 4).some((line) => headLine.test(line.trim()));

const begins = (lines: readonly string[], at: number): boolean => {
  const line = (lines[at] ?? '').trim();
  if (line.length > 300) return false;
  return beginnings.some((beginning) => beginning.test(line)) || isHead(lines, at);
};

/**
 * Parts what was written now from the conversation below it. Nothing is lost: both together are the whole. Text above which nothing was
 * written stays whole, and so does one whose quotes have answers between them.
 */
export function splitQuoted(text: string): { text: string; quoted: string } {
  const lines = text.split('\n');
  const start = lines.findIndex((line, at) => begins(lines, at) || (line.startsWith('>') && isQuotedToEnd(lines, at)));
  if (start < 0) return { text, quoted: '' };
  const [own, quoted] = [lines.slice(0, start).join('\n').trim(), lines.slice(start).join('\n').trim()];
  return own ? { text: own, quoted } : { text, quoted: '' };
}

const isQuotedToEnd = (lines: readonly string[], from: number): boolean =>
  lines.slice(from).every((line) => line.startsWith('>') || line.trim() === '');
