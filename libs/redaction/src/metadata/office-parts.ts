import type { TraceKind } from './traces.js';

/** Parts that speak of the document and hold nothing of it, and what is left of each. */
const emptied: Readonly<Record<string, string>> = {
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  'docProps/app.xml': '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  'docProps/custom.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  'word/people.xml': '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
  'meta.xml':
    '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>',
};
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const kindOfElement: Readonly<Record<string, TraceKind>> = {
  creator: 'author',
  'initial-creator': 'author',
  'printed-by': 'author',
  lastModifiedBy: 'author',
  Manager: 'author',
  Company: 'organization',
  Application: 'software',
  generator: 'software',
  Template: 'path',
  template: 'path',
  title: 'title',
  subject: 'title',
  keywords: 'title',
  keyword: 'title',
  description: 'title',
  category: 'title',
  created: 'time',
  modified: 'time',
  lastPrinted: 'time',
  date: 'time',
  'creation-date': 'time',
  'print-date': 'time',
};

/** Where the document itself names people, and the computer it was written on. Without tags: wherever such an attribute stands. */
const naming: readonly { kind: TraceKind; tags: string; attributes: string }[] = [
  { kind: 'author', tags: '[\\w-]+', attributes: 'author|initials' },
  { kind: 'author', tags: 'person|presenceInfo', attributes: 'displayName|userId' },
  { kind: 'author', tags: 'cmAuthor', attributes: 'name' },
  { kind: 'path', tags: 'absPath', attributes: 'url' },
];
const peopleElements = /<((?:[\w-]+:)?(?:author|creator|creator-initials))(\s[^>]*)?>([^<]+)<\/\1>/g;
const template = /<(?:[\w-]+:)?attachedTemplate\b[^>]*\/>/g;
const templateLink = /<Relationship\b[^>]*\/attachedTemplate"[^>]*\/>/g;
const thumbnailLink =
  /<Relationship\b[^>]*\/thumbnail"[^>]*\/>|<(?:[\w-]+:)?file-entry\b[^>]*full-path="Thumbnails\/[^>]*\/>/g;
const printer = /(config:name="Printer(?:Name|Setup)"[^>]*>)([^<]+)(?=<)/g;
const changedAt =
  /(<(?:[\w-]+:)?(?:ins|del|comment|rPrChange|pPrChange|moveFrom|moveTo|cm)\b[^>]*?\s(?:[\w-]+:)?(?:date|dt)=)"([^"]+)"/g;

export const isMarkedUp = (name: string): boolean => /\.(xml|rels)$/i.test(name);

/** What a part says about the document. */
export function aboutParts(name: string, xml: string): [TraceKind, string][] {
  if (!(name in emptied)) return [];
  const found = [...xml.matchAll(/<(?:[\w-]+:)?([\w-]+)(?:\s[^>]*)?>([^<]+)</g)];
  return found.map(([, element = '', value = '']) => {
    const kind = kindOfElement[element] ?? 'other';
    return [kind, kind === 'other' ? `${element}: ${unescaped(value)}` : unescaped(value)];
  });
}

/** Whom the text itself names as writers, and on what it was written. */
export function writtenBy(xml: string): [TraceKind, string][] {
  const found: [TraceKind, string][] = [];
  eachNamed(xml, (kind, value) => {
    found.push([kind, unescaped(value)]);
    return value;
  });
  for (const [, , , name = ''] of xml.matchAll(peopleElements)) found.push(['author', unescaped(name)]);
  for (const [link] of xml.matchAll(templateLink)) found.push(['path', /Target="([^"]*)"/.exec(link)?.[1] ?? link]);
  for (const [, , name = ''] of xml.matchAll(printer)) found.push(['device', unescaped(name)]);
  return found;
}

/** The part with every such value as `change` gives it back. */
function eachNamed(xml: string, change: (kind: TraceKind, value: string) => string): string {
  return naming.reduce(
    (part, { kind, tags, attributes }) =>
      part.replace(new RegExp(`<(?:[\\w-]+:)?(?:${tags})\\s[^>]*>`, 'g'), (tag) =>
        tag.replace(
          new RegExp(`(\\s(?:[\\w-]+:)?(?:${attributes})=)"([^"]+)"`, 'g'),
          (_, name: string, value: string) => `${name}"${change(kind, value)}"`,
        ),
      ),
    xml,
  );
}

/** What stays and may be overlooked: comments, tracked changes, hidden sheets and slides. */
export function contentOf(name: string, xml: string): [TraceKind, number][] {
  const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
  return [
    ['comment', count(/<(?:(?:w|office|p|p188):)?(?:comment|annotation|cm)\s[^>]*>/g)],
    ['change', name === 'content.xml' ? count(/<text:changed-region\b/g) : count(/<w:(?:ins|del|moveFrom|moveTo)\s/g)],
    ['hidden', count(/<sheet\s[^>]*state="(?:hidden|veryHidden)"/g) + count(/<p:sld\s[^>]*show="0"/g)],
  ];
}

/** The part without it. */
export function plainPart(name: string, xml: string): string {
  const left = emptied[name];
  if (left !== undefined) return declaration + left;
  return eachNamed(xml, () => '')
    .replace(peopleElements, '<$1$2></$1>')
    .replace(printer, '$1')
    .replace(changedAt, '$1"2000-01-01T00:00:00Z"')
    .replace(template, '')
    .replace(templateLink, '')
    .replace(thumbnailLink, '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
