import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useOutletContext } from 'react-router';
import { may } from '../../api/permissions';
import { useDataReceived } from '../../api/publishing';
import type { Resource, Section } from '../../api/publishing-types';
import type { Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { EmptyNote } from '../../ui/empty-note';
import { ProblemNote } from '../../ui/problem-note';
import classes from './publishing.module.css';
import { ResourcePanel } from './resource-panel';
import { SectionPanel } from './section-panel';
import { toneOf, usePublicationWords } from './use-publication-words';

const resourceKinds: Resource['kind'][] = ['body', 'first-head'];

/** Which section has to be renewed until when, under which clause; who keeps the internet resources can add to them. */
export function FreshnessPanel({ resources }: { resources: Resource[] }) {
  const session = useOutletContext<Session>();
  const { t, say, language } = useWords();
  const [adding, setAdding] = useState<Resource | 'resource' | null>(null);
  const mayWrite = may(session, 'publication.write');
  const keeps = may(session, 'newsroom.manage');
  const missing = resourceKinds.filter((kind) => resources.every((resource) => resource.kind !== kind));
  const close = () => setAdding(null);
  return (
    <div className={classes.stack}>
      {resources.length === 0 && (
        <EmptyNote title={t('publishing.noResources')}>{t('publishing.noResourcesHint')}</EmptyNote>
      )}
      {resources.map((resource) => (
        <Card key={resource.id} label={say(resource.name)}>
          <h2>{say(resource.name)}</h2>
          <p className={classes.facts}>
            <Link to={`/${language}/news/${resource.slug}`}>{t('publishing.publicPage')}</Link>
          </p>
          <ul className={classes.sections}>
            {resource.sections.map((section) => (
              <SectionLine key={section.id} section={section} mayWrite={mayWrite} />
            ))}
          </ul>
          {keeps && (
            <Button variant="default" size="sm" onClick={() => setAdding(resource)}>
              {t('publishing.addSection')}
            </Button>
          )}
        </Card>
      ))}
      {keeps && missing.length > 0 && (
        <Button variant="default" onClick={() => setAdding('resource')}>
          {t('publishing.addResource')}
        </Button>
      )}
      {adding === 'resource' && <ResourcePanel kinds={missing} onClose={close} />}
      {adding && adding !== 'resource' && <SectionPanel resource={adding} onClose={close} />}
    </div>
  );
}

function SectionLine({ section, mayWrite }: { section: Section; mayWrite: boolean }) {
  const { t, say, dates } = useWords();
  const { freshnessOf, termOf } = usePublicationWords();
  const received = useDataReceived(section.id);
  const waitsForData = section.term?.begins === 'data-received' && section.freshness === 'no-term';
  return (
    <li className={classes.row}>
      <strong>{say(section.name)}</strong>
      <span className={classes.tone} data-tone={toneOf(section.freshness)}>
        {freshnessOf(section)}
      </span>
      <span className={classes.facts}>
        {section.lastPublishedAt
          ? t('publishing.lastPublished', { moment: dates.moment(section.lastPublishedAt) })
          : t('publishing.neverPublished')}
      </span>
      {section.term && (
        <span className={classes.facts}>
          {termOf(section)} · {say(section.term.clause)}
        </span>
      )}
      {mayWrite && waitsForData && (
        <div>
          <Button variant="default" size="sm" loading={received.isPending} onClick={() => received.mutate(undefined)}>
            {t('publishing.dataReceived')}
          </Button>
        </div>
      )}
      {received.error && <ProblemNote problem={received.error} />}
    </li>
  );
}
