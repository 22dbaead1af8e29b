import { useTranslation } from 'react-i18next';
import type { Counts, View } from '../../api/types';
import { ViewChips } from '../../ui/view-chips';
import classes from './queue.module.css';

const views: View[] = ['all', 'overdue', 'today', 'mine', 'unassigned', 'waiting', 'stuck', 'complaints', 'closed'];

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

/** Decided requests are counted only so far. */
const mostCounted = 10_000;
const shown = (count = -1): string => (count < 0 ? '' : count < mostCounted ? String(count) : `${mostCounted - 1}+`);

/** The saved views of the queue, each with its count, and the density of the list. */
export function QueueViews({ view, counts, onChoose, compact, onToggleCompact, ...filters }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.chips}>
      <ViewChips
        label={t('queue.views')}
        views={views.filter((one) => one !== 'complaints' || one === view || (counts?.complaints ?? 0) > 0)}
        chosen={view}
        say={(one) => `${t(`queue.view.${one}`)} ${shown(counts?.[one])}`}
        isLate={(one) => one === 'overdue' && (counts?.overdue ?? 0) > 0}
        onChoose={onChoose}
      />
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
