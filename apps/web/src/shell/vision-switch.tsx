import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';
import { useVision } from './vision';

export function VisionSwitch() {
  const { t } = useTranslation();
  const { low, toggle } = useVision();
  return (
    <button type="button" className={classes.vision} aria-pressed={low} title={t('shell.vision')} onClick={toggle}>
      Aa <span className="visually-hidden">{t('shell.vision')}</span>
    </button>
  );
}
