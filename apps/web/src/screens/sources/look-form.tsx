import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import type { Proposal } from '../../api/source-types';
import { useLookAt, useSourceLook } from '../../api/sources';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from './sources.module.css';
import { useSourceWords } from './use-source-words';

/** The address of a source to be: the service looks what stands there and says so before anything is saved. */
export function LookForm({ onChosen }: { onChosen: (url: string, proposals: Proposal[]) => void }) {
  const { t } = useWords();
  const words = useSourceWords();
  const [url, setUrl] = useState('');
  const ask = useLookAt();
  const look = useSourceLook(ask.data?.id);
  const { state, proposals, failure } = look.data ?? {};
  const fault = ask.error instanceof ApiProblem ? ask.error.of('url') : undefined;
  const isLooking = ask.isPending || (ask.isSuccess && !look.error && (state ?? 'looking') === 'looking');

  useEffect(() => {
    if (state === 'found' && proposals) onChosen(url.trim(), proposals);
    // Once, when the answer comes; the address cannot change while it is looked at.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ url: url.trim() });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <TextInput
        label={t('addSource.url')}
        description={t('addSource.urlHint')}
        type="url"
        inputMode="url"
        required
        maxLength={2_000}
        value={url}
        error={fault}
        readOnly={isLooking}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      {ask.error && <ProblemNote problem={ask.error} />}
      {look.error && <ProblemNote problem={look.error} />}
      <div role="status">
        {isLooking && <p className={classes.facts}>{t('addSource.looking')}</p>}
        {failure && <p className={classes.lookFailure}>{words.trouble(failure)}</p>}
      </div>
      <Button type="submit" loading={isLooking} disabled={url.trim() === ''}>
        {t('addSource.look')}
      </Button>
      {(failure || isLooking) && (
        <Button variant="default" onClick={() => onChosen(url.trim(), [])}>
          {t('addSource.byHand')}
        </Button>
      )}
    </form>
  );
}
