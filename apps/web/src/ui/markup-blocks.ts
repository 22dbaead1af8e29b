/** The little markup texts of the office may carry; anything else is read as the plain words it is. */
export type Inline =
  { kind: 'text'; text: string } | { kind: 'strong'; text: string } | { kind: 'link'; text: string; href: string };

export type Block =
  { kind: 'heading'; inline: Inline[] } | { kind: 'paragraph'; inline: Inline[] } | { kind: 'list'; items: Inline[][] };

const marked = /\*\*(?<strong>[^*\n]+)\*\*|\[(?<label>[^\]\n]+)\]\((?<href>[^)\s]+)\)/g;

/** Only addresses a reader may safely follow. */
const isSafe = (href: string): boolean => /^https?:\/\//i.test(href) || /^mailto:[^\s]+$/i.test(href);

function inlineOf(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  const plain = (until: number) => {
    if (until > from) parts.push({ kind: 'text', text: text.slice(from, until) });
  };
  for (const match of text.matchAll(marked)) {
    const { strong, label, href } = match.groups ?? {};
    if (href !== undefined && !isSafe(href)) continue;
    plain(match.index);
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else parts.push({ kind: 'link', text: label ?? '', href: href ?? '' });
    from = match.index + match[0].length;
  }
  plain(text.length);
  return parts;
}

const item = /^[-*] +/;

/** Splits a text into blocks: `## heading`, `- list`, paragraphs between empty lines; in them `**strong**` and `[label](https://…)`. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n{2,}/)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    for (let at = 0; at < lines.length;) {
      const line = lines[at] ?? '';
      if (/^#{1,3} +/.test(line)) {
        blocks.push({ kind: 'heading', inline: inlineOf(line.replace(/^#+ +/, '')) });
        at += 1;
        continue;
      }
      const isList = item.test(line);
      const end = lines.findIndex(
        (next, index) => index > at && (item.test(next) !== isList || /^#{1,3} +/.test(next)),
      );
      const group = lines.slice(at, end === -1 ? undefined : end);
      blocks.push(
        isList
          ? { kind: 'list', items: group.map((one) => inlineOf(one.replace(item, ''))) }
          : { kind: 'paragraph', inline: inlineOf(group.join('\n')) },
      );
      at += group.length;
    }
  }
  return blocks;
}
