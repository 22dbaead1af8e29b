import type { ComponentProps } from 'react';
import classes from './text-button.module.css';

/** A deed that stands in a line of text. */
export function TextButton(props: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return <button type="button" className={classes.button} {...props} />;
}
