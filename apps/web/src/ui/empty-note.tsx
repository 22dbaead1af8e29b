import type { ReactNode } from 'react';
import classes from './notes.module.css';

/** An empty screen says what will appear here and when. */
export function EmptyNote({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.noteTitle}>{title}</p>
      {children && <div>{children}</div>}
    </div>
  );
}
