import { Link } from 'react-router';
import classes from './shell.module.css';

/** The mark and the name; on the head's phone the name says whose screen it is. */
export function Brand({ name = 'Баспасөз' }: { name?: string }) {
  return (
    <Link to="/" className={classes.brand}>
      <img src="/mark.svg" alt="" width={22} height={22} />
      <span>{name}</span>
    </Link>
  );
}
