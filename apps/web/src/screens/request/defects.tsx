import { useTranslation } from 'react-i18next';
import type { FormalDefect } from '../../api/types';
import classes from './request.module.css';

/** What the requester should add. Nothing of it holds the registration up (APPC 64(1), 64(6)). */
export function Defects({ defects }: { defects: FormalDefect[] }) {
  const { t } = useTranslation();
  if (defects.length === 0) return null;
  return <p className={classes.provisional}>{defects.map((defect) => t(`defect.${defect}`)).join(' ')}</p>;
}
