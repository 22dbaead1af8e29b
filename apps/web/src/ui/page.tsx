import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import classes from './page.module.css';

interface Props {
  title: string;
  /** One sentence with the numbers that matter. */
  summary?: ReactNode;
  actions?: ReactNode;
  /** «You are here»: the path above this page. */
  trail?: { to: string; label: string }[];
  here?: string;
  children: ReactNode;
}

/** A screen: its trail, its title, the sentence that says what to do next, and its actions. */
export function Page({ title, summary, actions, trail = [], here, children }: Props) {
  useEffect(() => void (document.title = `${title} · Баспасөз`), [title]);
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <div className={classes.titles}>
          {trail.length > 0 && (
            <nav className={`${classes.trail} no-print`} aria-label="breadcrumb">
              {trail.map((step) => (
                <span key={step.to}>
                  <Link to={step.to}>{step.label}</Link> /{' '}
                </span>
              ))}
              <span aria-current="page">{here ?? title}</span>
            </nav>
          )}
          <h1>{title}</h1>
          {summary && <p className={classes.summary}>{summary}</p>}
        </div>
        {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
      </div>
      {children}
    </div>
  );
}
