import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { type Proposal, type SourceKind, sourceKinds } from '../../api/source-types';
import { useAddSource } from '../../api/sources';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import { useToast } from '../../ui/use-toast';
import { ProposalArticles } from './proposal-articles';
import classes from './sources.module.css';

interface NewSourceFormProps {
  url: string;
  /** Ways to read the address that were found, the surest first; none when the officer says what stands there. */
  proposals: Proposal[];
  kind: SourceKind;
  onAgain: () => void;
  onDone: () => void;
}

/** What was found at an address, the first few articles it would give, and what the officer adds: a name, how often it publishes. */
export function NewSourceForm({ url, proposals, kind: first, onAgain, onDone }: NewSourceFormProps) {
  const { t } = useWords();
  const toast = useToast();
  const [kind, setKind] = useState(first);
  const [name, setName] = useState(proposals[0]?.name.slice(0, 200) ?? '');
  const [hours, setHours] = useState('');
  const add = useAddSource();
  const proposal = proposals.find((one) => one.kind === kind);
  const address = proposal?.url ?? url;
  const fault = (field: string) => (add.error instanceof ApiProblem ? add.error.of(field) : undefined);
  const everyMinutes = Math.round(Number(hours.replace(',', '.')) * 60);
  const kinds = proposals.length > 0 ? proposals.map((one) => one.kind) : sourceKinds;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { kind, name: name.trim(), url: address, ...(hours.trim() ? { expectedEveryMinutes: everyMinutes } : {}) },
      {
        onSuccess: () => {
          toast(t('addSource.done'));
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <div>
        <p className={classes.facts}>{address}</p>
        <TextButton onClick={onAgain}>{t('addSource.again')}</TextButton>
      </div>
      <Radio.Group
        label={t(proposals.length > 0 ? 'addSource.found' : 'addSource.kind')}
        value={kind}
        onChange={(value) => setKind(value as SourceKind)}
      >
        <Stack gap="xs" mt="xs">
          {kinds.map((one) => (
            <Radio key={one} value={one} label={t(`sourceKind.${one}`)} description={t(`sourceKindHint.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {proposal && <ProposalArticles proposal={proposal} />}
      <TextInput
        label={t('addSource.name')}
        required
        maxLength={200}
        value={name}
        error={fault('name') ?? fault('url')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
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
        disabled={name.trim() === '' || (hours.trim() !== '' && !(everyMinutes > 0))}
      >
        {t('addSource.submit')}
      </Button>
    </form>
  );
}
