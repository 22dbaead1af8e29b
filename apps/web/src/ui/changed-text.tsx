import classes from './changed-text.module.css';
import type { Change } from './word-changes';

/** A text with what was taken out of it struck through and what was put in underlined: never told by colour alone. */
export function ChangedText({ changes }: { changes: readonly Change[] }) {
  return changes.map(({ text, kind }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Changed = kind === 'added' ? 'ins' : 'del';
    return (
      <Changed key={index} className={classes[kind]}>
        {text}
      </Changed>
    );
  });
}
