import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ApprovalItem } from '../../api/approval-types';
import { countsFrom, useRevoke } from '../../api/approvals';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from './approvals.module.css';

const secondsUntil = (moment: string) => Math.max(0, Math.ceil((Date.parse(moment) - Date.now()) / 1_000));

/** An approval that was just given: the seconds in which it does not count yet, and the way back, which stays open until the text is sent. */
export function UndoApproval({ item }: { item: ApprovalItem }) {
  const { t } = useWords();
  const revoke = useRevoke(item.id);
  const effectiveAt = countsFrom(item);
  const [left, setLeft] = useState(() => secondsUntil(effectiveAt));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsUntil(effectiveAt)), 500);
    return () => clearInterval(timer);
  }, [effectiveAt]);
  return (
    <>
      <p role="status">{left > 0 ? t('approvals.countsIn', { count: left }) : t('approvals.counts')}</p>
      {revoke.error && <ProblemNote problem={revoke.error} />}
      <div className={classes.buttons}>
        <Button size="lg" variant="default" loading={revoke.isPending} onClick={() => revoke.mutate(undefined)}>
          {t('approvals.undo')}
        </Button>
      </div>
    </>
  );
}
