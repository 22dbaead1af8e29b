import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useChangeWatchName } from '../../api/coverage';
import type { WatchName } from '../../api/coverage-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import classes from './coverage.module.css';

const AddNameDrawer = lazy(() => import('./add-name-drawer'));

/** The names by which an article is found to be about the body, in both languages; inflected forms count by themselves. */
export function WatchNames({ names }: { names: WatchName[] }) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <Card label={t('coverage.names')}>
      <div className={classes.head}>
        <h2>{t('coverage.names')}</h2>
        <Button size="sm" variant="default" onClick={() => setAdding(true)}>
          {t('coverage.addName')}
        </Button>
      </div>
      <p className={classes.note}>{t('coverage.namesNote')}</p>
      <ul className={classes.names}>
        {names.map((name) => (
          <NameRow key={name.id} name={name} />
        ))}
      </ul>
      <Suspense>{adding && <AddNameDrawer onClose={() => setAdding(false)} />}</Suspense>
    </Card>
  );
}

function NameRow({ name }: { name: WatchName }) {
  const { t } = useWords();
  const change = useChangeWatchName(name.id);
  return (
    <li data-off={!name.active || undefined}>
      <div>
        <span lang={name.language}>{name.text}</span>
        <span className={classes.facts}>
          {t(`nameKind.${name.kind}`)}, {t(`inLanguage.${name.language}`)}
          {!name.active && `, ${t('coverage.nameOff')}`}
        </span>
        {change.error && <ProblemNote problem={change.error} />}
      </div>
      <Button
        size="sm"
        variant="subtle"
        color="dark"
        loading={change.isPending}
        aria-label={t(name.active ? 'coverage.turnOffName' : 'coverage.turnOnName', { name: name.text })}
        onClick={() => change.mutate({ active: !name.active })}
      >
        {t(name.active ? 'coverage.turnOff' : 'coverage.turnOn')}
      </Button>
    </li>
  );
}
