import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words';
import classes from './accreditation.module.css';

interface Props {
  title: string;
  /** Entered by an applicant, not looked at by the office yet. */
  isUnchecked: boolean;
  onChange: (() => void) | undefined;
  children: ReactNode;
}

/** One line of a register; who keeps the register can correct it. */
export function RegisterEntry({ title, isUnchecked, onChange, children }: Props) {
  const { t } = useWords();
  return (
    <li className={classes.entry}>
      <div>
        <p>{title}</p>
        <p className={classes.note}>{children}</p>
        {isUnchecked && <p className={classes.note}>{t('accreditation.notChecked')}</p>}
      </div>
      {onChange && (
        <Button variant="default" size="sm" aria-label={t('accreditation.changeEntry', { title })} onClick={onChange}>
          {t('accreditation.change')}
        </Button>
      )}
    </li>
  );
}
