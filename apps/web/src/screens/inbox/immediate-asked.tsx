import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { PublicationItem } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { usePublicationWords } from '../publishing/use-publication-words';
import classes from './inbox.module.css';

/** A text the office asks the head to publish at once: what, where, why, and the way to read and decide. */
export function ImmediateAsked({ item }: { item: PublicationItem }) {
  const { t, say, dates } = useWords();
  const { titleOf } = usePublicationWords();
  const title = titleOf(item);
  const places = [item.section, ...item.alsoIn].map(({ name }) => `«${say(name)}»`).join(', ');
  return (
    <article className={classes.card} data-urgent aria-labelledby={`p-${item.id}`}>
      <p className={classes.since}>
        {t('inbox.immediate.asked', { moment: dates.moment(item.approval?.askedAt ?? item.changedAt) })}
      </p>
      <h2 id={`p-${item.id}`} className={classes.sentence} lang={title.lang}>
        {title.text}
      </h2>
      <p className={classes.proposal}>{t('inbox.immediate.where', { places })}</p>
      <blockquote className={classes.quote}>
        {t('publishing.immediateReason', { reason: item.approval?.reason ?? '' })}
      </blockquote>
      <div className={classes.buttons}>
        <Button size="lg" component={Link} to={`/publications/${item.id}`}>
          {t('inbox.immediate.read')}
        </Button>
      </div>
    </article>
  );
}
