import classes from './view-chips.module.css';

interface Props<View extends string> {
  /** What the choice is about, for who hears the page. */
  label: string;
  views: readonly View[];
  chosen: View;
  /** What a chip says, with its count. */
  say: (view: View) => string;
  /** Whether what lies behind the chip is late. */
  isLate?: (view: View) => boolean;
  onChoose: (view: View) => void;
}

/** Which part of a list is shown. */
export function ViewChips<View extends string>({ label, views, chosen, say, isLate, onChoose }: Props<View>) {
  return (
    <div role="group" aria-label={label} className={classes.views}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          className={classes.chip}
          aria-pressed={view === chosen}
          data-late={isLate?.(view) || undefined}
          onClick={() => onChoose(view)}
        >
          {say(view)}
        </button>
      ))}
    </div>
  );
}
