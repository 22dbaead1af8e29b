import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCreatePublication } from '../../api/publishing';
import type { Editions, Resource } from '../../api/publishing-types';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import { EditionFields } from './edition-fields';
import classes from './publishing.module.css';

interface Props {
  title: string;
  resources: Resource[];
  required: readonly Language[];
  /** The story it answers, and what it is begun from. */
  storyId?: string;
  drafted?: { sectionId: string; also: string[]; editions: Editions };
}

/** Where a new publication will stand, and its text in the languages it is written in. */
export function NewPublicationForm({ title, resources, required, storyId, drafted }: Props) {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [sectionId, setSection] = useState(drafted?.sectionId ?? '');
  const [also, setAlso] = useState<string[]>(drafted?.also ?? []);
  const [editions, setEditions] = useState<Editions>(drafted?.editions ?? {});
  const create = useCreatePublication(key);
  const groups = resources.map((resource) => ({
    group: say(resource.name),
    items: resource.sections.map((section) => ({ value: section.id, label: say(section.name) })),
  }));
  const own = resources.find(({ sections }) => sections.some(({ id }) => id === sectionId));
  // One text may stand on the other resource too, in a section of the same kind.
  const kind = own?.sections.find(({ id }) => id === sectionId)?.kind;
  const others = resources.flatMap((resource) =>
    resource === own
      ? []
      : resource.sections
          .filter((section) => section.kind === kind)
          .map(({ id, name }) => ({ id, label: `${say(resource.name)}: ${say(name)}` })),
  );
  const alsoSectionIds = also.filter((id) => others.some((other) => other.id === id));

  return (
    <Card className={classes.stack} label={title}>
      <NativeSelect
        label={t('publishing.section')}
        required
        value={sectionId}
        onChange={(event) => setSection(event.currentTarget.value)}
        data={[{ value: '', label: t('publishing.chooseSection') }, ...groups]}
      />
      {others.length > 0 && (
        <Checkbox.Group label={t('publishing.alsoIn')} value={alsoSectionIds} onChange={setAlso}>
          <div className={classes.choices}>
            {others.map(({ id, label }) => (
              <Checkbox key={id} value={id} label={label} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {storyId && <p className={classes.facts}>{t('officialMessage.gaps')}</p>}
      <EditionFields editions={editions} required={required} onChange={setEditions} />
      {create.error && <ProblemNote problem={create.error} />}
      <div>
        <Button
          loading={create.isPending}
          disabled={sectionId === ''}
          onClick={() =>
            create.mutate(
              { sectionId, editions, alsoSectionIds, ...(storyId ? { storyId } : {}) },
              { onSuccess: ({ id }) => void navigate(`/publications/${id}`, { replace: true }) },
            )
          }
        >
          {t('publishing.save')}
        </Button>
      </div>
    </Card>
  );
}
