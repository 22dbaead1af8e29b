import type { ReactNode } from 'react';
import classes from './page.module.css';

/** A white sheet with a hairline. */
export function Card({ children, className, label }: { children: ReactNode; className?: string; label?: string }) {
  return (
    <section className={`${classes.card} ${className ?? ''}`} aria-label={label}>
      {children}
    </section>
  );
}
