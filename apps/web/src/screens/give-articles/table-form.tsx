import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { useGiveTable } from '../../api/given';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from './give-articles.module.css';
import { GivenResult } from './given-result';
import { textOf } from './read-file';

/** The table another monitor exports. */
export function TableForm() {
  const { t } = useWords();
  const [name, setName] = useState('');
  const give = useGiveTable();
  const load = async (file: File | null) => {
    if (!file) return;
    setName(file.name);
    give.mutate(await textOf(file));
  };
  return (
    <div className={classes.form}>
      <p>{t('given.tableHint')}</p>
      <p className={classes.facts}>{t('given.tableColumns')}</p>
      <div>
        <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void load(file)}>
          {(props) => (
            <Button {...props} loading={give.isPending}>
              {t('given.chooseTable')}
            </Button>
          )}
        </FileButton>
      </div>
      {name && <p className={classes.facts}>{name}</p>}
      {give.error && <ProblemNote problem={give.error} />}
      {give.data && <GivenResult given={give.data} />}
    </div>
  );
}
