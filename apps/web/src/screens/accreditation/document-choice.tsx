import { Checkbox } from '@mantine/core';
import type { LegalItem } from '../../api/accreditation-types';
import { useWords } from '../../i18n/use-words';
import classes from '../form.module.css';

interface Props {
  label: string;
  items: LegalItem[];
  chosen: string[];
  onChange: (codes: string[]) => void;
}

/** The documents the law asks for, each with the clause that asks for it. */
export function DocumentChoice({ label, items, chosen, onChange }: Props) {
  const { say } = useWords();
  return (
    <Checkbox.Group label={label} value={chosen} onChange={onChange}>
      <div className={classes.form}>
        {items.map(({ code, label: name, legalBasis }) => (
          <Checkbox key={code} value={code} label={say(name)} description={say(legalBasis)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
