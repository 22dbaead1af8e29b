import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Present } from '../../api/queue-types';
import type { RequestRow } from '../../api/types';
import classes from './queue.module.css';
import { QueueRow } from './queue-row';
import type { Selection } from './use-selection';

interface Props {
  rows: RequestRow[];
  compact: boolean;
  /** Null where the reader may not give requests to anybody. */
  selection: Selection | null;
  present: readonly Present[];
  listRef: RefObject<HTMLUListElement | null>;
}

/** Columns on a wide screen, cards on a phone; a list either way. */
export function QueueList({ rows, compact, selection, present, listRef }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.sheet} data-compact={compact || undefined}>
      <div className={classes.columnHeads} aria-hidden>
        <span />
        {(['due', 'request', 'from', 'assignee', 'state'] as const).map((column) => (
          <span key={column}>{t(`queue.column.${column}`)}</span>
        ))}
      </div>
      <ul ref={listRef} className={classes.rows} aria-label={t('queue.title')}>
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            row={row}
            compact={compact}
            selection={row.closedAt ? null : selection}
            present={present.filter(({ requestId }) => requestId === row.id)}
          />
        ))}
      </ul>
    </div>
  );
}
