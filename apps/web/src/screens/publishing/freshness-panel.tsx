import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useDataReceived } from '../../api/publishing';
import type { Resource, Section } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import classes from './publishing.module.css';
import { toneOf, usePublicationWords } from './use-publication-words';

/** Which section has to be renewed until when, under which clause. */
export function FreshnessPanel({ resources, mayWrite }: { resources: Resource[]; mayWrite: boolean }) {
  const { t, say, language } = useWords();
  return (
    <div className={classes.stack}>
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
        </Card>
      ))}
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
