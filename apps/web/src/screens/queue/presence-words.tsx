import { useTranslation } from 'react-i18next';
import type { Present } from '../../api/queue-types';
import classes from './queue.module.css';

/** Who of the colleagues is at a request, in words. */
export function PresenceWords({ present }: { present: readonly Present[] }) {
  const { t } = useTranslation();
  return present.map(({ personId, name, doing }) => (
    <p key={personId} className={classes.present} data-doing={doing}>
      {t(`queue.${doing}`, { name: name ?? t('queue.someone') })}
    </p>
  ));
}
