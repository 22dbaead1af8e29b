import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useAddSection, usePublishingRules } from '../../api/publishing';
import type { Resource } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { EmptyNote } from '../../ui/empty-note';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import { usePublicationWords } from './use-publication-words';

/** Adds a section the law wants to a resource; its kind brings the term of renewal and its clause. */
export function SectionPanel({ resource, onClose }: { resource: Resource; onClose: () => void }) {
  const { t, say } = useWords();
  const { termOf } = usePublicationWords();
  const rules = usePublishingRules();
  const [key] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState('');
  const add = useAddSection(key);
  const missing = rules.data?.sections.filter(({ code }) =>
    resource.sections.every((section) => section.kind !== code),
  );
  return (
    <SidePanel title={t('publishing.addSection')} onClose={onClose}>
      {rules.isPending && <Loading rows={3} height={60} />}
      {rules.error && <ProblemNote problem={rules.error} onRetry={() => void rules.refetch()} />}
      {missing?.length === 0 && <EmptyNote title={t('publishing.allSections')} />}
      {missing && missing.length > 0 && (
        <>
          <Radio.Group
            label={t('publishing.sectionKind')}
            description={say(resource.name)}
            value={kind}
            onChange={setKind}
          >
            {missing.map((section) => (
              <Radio
                key={section.code}
                mt="sm"
                value={section.code}
                label={say(section.name)}
                description={section.term && `${termOf(section)} · ${say(section.term.clause)}`}
              />
            ))}
          </Radio.Group>
          {add.error && <ProblemNote problem={add.error} />}
          <Button
            loading={add.isPending}
            disabled={kind === ''}
            onClick={() => add.mutate({ resourceId: resource.id, kind }, { onSuccess: onClose })}
          >
            {t('publishing.addSection')}
          </Button>
        </>
      )}
    </SidePanel>
  );
}
