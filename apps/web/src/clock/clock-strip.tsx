import { stripCells, type StripInput } from './cells';
import classes from './clock.module.css';

/** The one-line clock of a list. The words beside it say the same, so it stays silent for a screen reader. */
export function ClockStrip(props: StripInput) {
  const cells = stripCells(props).filter((cell) => cell.look !== 'registered');
  return (
    <div className={classes.strip} aria-hidden>
      {cells.map((cell) => (
        <span key={cell.date} className={classes.cell} data-look={cell.look} data-due={cell.isDue || undefined} />
      ))}
    </div>
  );
}
