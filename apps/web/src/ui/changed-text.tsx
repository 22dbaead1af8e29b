import type { Change } from './word-changes';

/** A text with what was taken out of it and what was put in. */
export function ChangedText({ changes }: { changes: readonly Change[] }) {
  return changes.map(({ text, kind }, index) => {
    if (kind === 'removed') return <del key={index}>{text}</del>;
    return kind === 'added' ? <ins key={index}>{text}</ins> : <span key={index}>{text}</span>;
  });
}
