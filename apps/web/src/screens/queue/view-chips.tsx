import { useTranslation } from 'react-i18next';
import type { Counts, View } from '../../api/types';
import classes from './queue.module.css';

const views: View[] = ['all', 'overdue', 'today', 'mine', 'unassigned', 'waiting', 'stuck', 'closed'];

export const isView = (value: string | null): value is View => views.some((view) => view === value);

interface Props {
  view: View;
  counts: Counts | undefined;
  onChoose: (view: View) => void;
  compact: boolean;
  onToggleCompact: () => void;
  /** How many narrowings are on beside the view. */
  narrowings: number;
  filtersShown: boolean;
  onToggleFilters: () => void;
}

/** The saved views of the queue, each with its count, and the density of the list. */
export function ViewChips({ view, counts, onChoose, compact, onToggleCompact, ...filters }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.chips}>
      <div role="group" aria-label={t('queue.views')} className={classes.views}>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.chip}
            aria-pressed={one === view}
            data-late={(one === 'overdue' && (counts?.overdue ?? 0) > 0) || undefined}
            onClick={() => onChoose(one)}
          >
            {t(`queue.view.${one}`)} {counts?.[one] ?? ''}
          </button>
        ))}
      </div>
      <div className={classes.listTools}>
        <button
          type="button"
          className={classes.tool}
          aria-expanded={filters.filtersShown}
          data-on={filters.narrowings > 0 || undefined}
          onClick={filters.onToggleFilters}
        >
          {filters.narrowings > 0 ? t('queue.filterOn', { count: filters.narrowings }) : t('queue.filter')}
        </button>
        <button type="button" className={classes.density} aria-pressed={compact} onClick={onToggleCompact}>
          {t('queue.compact')}
        </button>
      </div>
    </div>
  );
}
