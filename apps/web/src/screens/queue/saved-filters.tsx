import { useTranslation } from 'react-i18next';
import { useQueueFilters, useRemoveFilter } from '../../api/queue';
import type { QueueCriteria } from '../../api/queue-types';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './filters.module.css';
import { sameCriteria } from './use-criteria';

interface Props {
  criteria: QueueCriteria;
  onNarrow: (next: QueueCriteria) => void;
}

/** The filters a person keeps, and those the office shares. The one in use can be deleted by its owner. */
export function SavedFilters({ criteria, onNarrow }: Props) {
  const { t } = useTranslation();
  const toast = useToast();
  const { data: filters } = useQueueFilters();
  const remove = useRemoveFilter();
  if (!filters?.length) return null;
  return (
    <div role="group" aria-label={t('queue.filterSaved')} className={classes.saved}>
      {filters.map((filter) => {
        const isUsed = sameCriteria(filter.criteria, criteria);
        return (
          <span key={filter.id} className={classes.filter} data-used={isUsed || undefined}>
            <button
              type="button"
              aria-pressed={isUsed}
              title={filter.own ? undefined : (filter.ownerName ?? undefined)}
              onClick={() => onNarrow(isUsed ? {} : filter.criteria)}
            >
              {filter.name}
              {filter.shared && <span className={classes.shared}> {t('queue.filterShared')}</span>}
            </button>
            {filter.own && isUsed && (
              <button
                type="button"
                aria-label={t('queue.filterRemove', { name: filter.name })}
                onClick={() =>
                  remove.mutate(filter.id, {
                    onSuccess: () => toast(t('queue.filterRemoved', { name: filter.name })),
                  })
                }
              >
                ×
              </button>
            )}
          </span>
        );
      })}
      {remove.error && <ProblemNote problem={remove.error} />}
    </div>
  );
}
