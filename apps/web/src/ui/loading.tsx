import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './notes.module.css';

/** Grey places where rows or cards will stand; `height` in px. */
export function Loading({ rows = 5, height = 72 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.loading} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <Skeleton key={index} height={height} radius={8} animate={false} />
      ))}
    </div>
  );
}
