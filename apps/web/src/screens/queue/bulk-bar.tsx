import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './queue.module.css';

interface Props {
  count: number;
  onAssign: () => void;
  onClear: () => void;
}

/** What can be done with the selected requests; stays in sight while they are chosen. */
export function BulkBar({ count, onAssign, onClear }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.bulk} role="status">
      <strong>{t('queue.selected', { count })}</strong>
      <Button variant="default" onClick={onAssign}>
        {t('queue.selectedAssign')}
      </Button>
      <Button variant="subtle" onClick={onClear}>
        {t('queue.selectedClear')}
      </Button>
    </div>
  );
}
