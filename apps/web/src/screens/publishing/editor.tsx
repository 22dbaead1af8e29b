import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { publication as read, useEditPublication, usePublishingRules } from '../../api/publishing';
import type { PublicationDetails } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { ProblemNote } from '../../ui/problem-note';
import { EditionFields } from './edition-fields';
import { useToast } from '../../ui/use-toast';
import classes from './publishing.module.css';
import { Reading } from './reading';

interface Props {
  publication: PublicationDetails;
  /** Tells whether something is written that is not saved yet: unsaved words are not sent on. */
  onDirty: (isDirty: boolean) => void;
}

/** The working copy. Somebody else's change is shown beside one's own, and nothing is overwritten unseen. */
export function Editor({ publication, onDirty }: Props) {
  const { t } = useWords();
  const toast = useToast();
  const { data: rules } = usePublishingRules();
  const [version, setVersion] = useState(publication.version);
  const [editions, setEditions] = useState(publication.editions);
  const [reviewOn, setReviewOn] = useState(publication.reviewOn);
  const [theirs, setTheirs] = useState<PublicationDetails | null>(null);
  const save = useEditPublication(publication);
  const isDirty =
    reviewOn !== publication.reviewOn || JSON.stringify(editions) !== JSON.stringify(publication.editions);
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);
  const changedByOther = save.error instanceof ApiProblem && save.error.code === 'publication-changed';

  return (
    <Card className={classes.stack} label={t('publishing.editor')}>
      <EditionFields editions={editions} required={rules?.requiredLanguages ?? []} onChange={setEditions} />
      <DateField label={t('publishing.reviewDay')} value={reviewOn ?? ''} onChange={setReviewOn} />
      {save.error && <ProblemNote problem={save.error} />}
      {changedByOther && !theirs && (
        <Button variant="default" onClick={() => void read(publication.id).then(setTheirs)}>
          {t('publishing.conflict.show')}
        </Button>
      )}
      {theirs && (
        <section className={classes.stack} aria-label={t('publishing.conflict.theirs')}>
          <h2>{t('publishing.conflict.theirs')}</h2>
          <Reading editions={theirs.editions} />
          <div className={classes.languages}>
            <Button
              variant="default"
              onClick={() => {
                setEditions(theirs.editions);
                setVersion(theirs.version);
                setTheirs(null);
                save.reset();
              }}
            >
              {t('publishing.conflict.take')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setVersion(theirs.version);
                setTheirs(null);
                save.reset();
              }}
            >
              {t('publishing.conflict.keep')}
            </Button>
          </div>
        </section>
      )}
      <div>
        <Button
          variant="default"
          loading={save.isPending}
          onClick={() =>
            save.mutate(
              { version, editions, reviewOn },
              {
                onSuccess: (saved) => {
                  setVersion(saved.version);
                  setEditions(saved.editions);
                  toast(t('publishing.saved'));
                },
              },
            )
          }
        >
          {t('publishing.save')}
        </Button>
      </div>
    </Card>
  );
}
