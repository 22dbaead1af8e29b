import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { type SourceKind, sourceKinds } from '../../api/source-types';
import { useAddSource } from '../../api/sources';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { useToast } from '../../ui/use-toast';
import classes from './sources.module.css';

/** A new source: its name, its address and what stands there, how often it usually publishes. */
export default function AddSourceDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [kind, setKind] = useState<SourceKind>('feed');
  const [hours, setHours] = useState('');
  const add = useAddSource();
  const fault = (field: string) => (add.error instanceof ApiProblem ? add.error.of(field) : undefined);
  const everyMinutes = Math.round(Number(hours.replace(',', '.')) * 60);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { kind, name: name.trim(), url: url.trim(), ...(hours.trim() ? { expectedEveryMinutes: everyMinutes } : {}) },
      {
        onSuccess: () => {
          toast(t('addSource.done'));
          onClose();
        },
      },
    );
  };

  return (
    <SidePanel title={t('sources.add')} onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          label={t('addSource.name')}
          required
          maxLength={200}
          value={name}
          error={fault('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('addSource.url')}
          description={t('addSource.urlHint')}
          type="url"
          inputMode="url"
          required
          maxLength={2_000}
          value={url}
          error={fault('url')}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <Radio.Group label={t('addSource.kind')} value={kind} onChange={(value) => setKind(value as SourceKind)}>
          <Stack gap="xs" mt="xs">
            {sourceKinds.map((one) => (
              <Radio key={one} value={one} label={t(`sourceKind.${one}`)} description={t(`sourceKindHint.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={t('addSource.every')}
          description={t('addSource.everyHint')}
          inputMode="decimal"
          maxLength={6}
          value={hours}
          error={fault('expectedEveryMinutes')}
          onChange={(event) => setHours(event.currentTarget.value)}
        />
        {add.error && <ProblemNote problem={add.error} />}
        <Button
          type="submit"
          loading={add.isPending}
          disabled={name.trim() === '' || url.trim() === '' || (hours.trim() !== '' && !(everyMinutes > 0))}
        >
          {t('addSource.submit')}
        </Button>
      </form>
    </SidePanel>
  );
}
