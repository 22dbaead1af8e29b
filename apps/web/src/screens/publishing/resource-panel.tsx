import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAddResource } from '../../api/publishing';
import type { Resource, ResourceInput } from '../../api/publishing-types';
import { ApiProblem } from '../../api/problem';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';

interface Props {
  /** Whose resource is still to be added: a body has one, and its first head one (¶8.7). */
  kinds: Resource['kind'][];
  onClose: () => void;
}

const inLatin = (text: string) => text.toLowerCase().replace(/[^a-z0-9-]/g, '');

/** Adds an internet resource: whose it is, its address and its name in the three languages. */
export function ResourcePanel({ kinds, onClose }: Props) {
  const { t } = useWords();
  const [key] = useState(() => crypto.randomUUID());
  const [input, setInput] = useState<ResourceInput>({
    kind: kinds[0] ?? 'body',
    slug: '',
    name: { kk: '', ru: '', en: '' },
  });
  const add = useAddResource(key);
  const problem = add.error instanceof ApiProblem ? add.error : undefined;
  const isComplete = input.slug !== '' && languages.every((language) => input.name[language].trim() !== '');
  return (
    <SidePanel title={t('publishing.addResource')} onClose={onClose}>
      <NativeSelect
        label={t('publishing.whose')}
        value={input.kind}
        onChange={({ currentTarget: { value } }) =>
          setInput({ ...input, kind: kinds.find((kind) => kind === value) ?? input.kind })
        }
        data={kinds.map((kind) => ({ value: kind, label: t(`publishing.resourceKind.${kind}`) }))}
      />
      {languages.map((language) => (
        <TextInput
          key={language}
          label={t('publishing.nameIn', { language: languageLabels[language].full })}
          required
          maxLength={200}
          value={input.name[language]}
          error={problem?.of(`name.${language}`)}
          onChange={({ currentTarget: { value } }) =>
            setInput({ ...input, name: { ...input.name, [language]: value } })
          }
        />
      ))}
      <TextInput
        label={t('publishing.slug')}
        description={t('publishing.slugHint')}
        required
        maxLength={60}
        value={input.slug}
        error={problem?.of('slug')}
        onChange={({ currentTarget: { value } }) => setInput({ ...input, slug: inLatin(value) })}
      />
      {add.error && <ProblemNote problem={add.error} />}
      <Button loading={add.isPending} disabled={!isComplete} onClick={() => add.mutate(input, { onSuccess: onClose })}>
        {t('publishing.addResource')}
      </Button>
    </SidePanel>
  );
}
