import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCreatePublication, usePublishingRules, useResources } from '../../api/publishing';
import type { Editions } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { EditionFields } from './edition-fields';
import classes from './publishing.module.css';

/** Begins a publication: where it will stand, and its text in the languages it is written in. */
export default function NewPublicationPage() {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const resources = useResources();
  const rules = usePublishingRules();
  const [key] = useState(() => crypto.randomUUID());
  const [sectionId, setSection] = useState('');
  const [editions, setEditions] = useState<Editions>({});
  const create = useCreatePublication(key);
  const groups = resources.data?.items.map((resource) => ({
    group: say(resource.name),
    items: resource.sections.map((section) => ({ value: section.id, label: say(section.name) })),
  }));

  return (
    <Page title={t('publishing.new')} trail={[{ to: '/publications', label: t('nav.publications') }]}>
      {(resources.isPending || rules.isPending) && <Loading rows={3} height={120} />}
      {resources.error && <ProblemNote problem={resources.error} onRetry={() => void resources.refetch()} />}
      {groups && rules.data && (
        <Card className={classes.stack} label={t('publishing.new')}>
          <NativeSelect
            label={t('publishing.section')}
            required
            value={sectionId}
            onChange={(event) => setSection(event.currentTarget.value)}
            data={[{ value: '', label: t('publishing.chooseSection') }, ...groups]}
          />
          <EditionFields editions={editions} required={rules.data.requiredLanguages} onChange={setEditions} />
          {create.error && <ProblemNote problem={create.error} />}
          <div>
            <Button
              loading={create.isPending}
              disabled={sectionId === ''}
              onClick={() =>
                create.mutate(
                  { sectionId, editions },
                  { onSuccess: ({ id }) => void navigate(`/publications/${id}`, { replace: true }) },
                )
              }
            >
              {t('publishing.save')}
            </Button>
          </div>
        </Card>
      )}
    </Page>
  );
}
