import { Button } from '@mantine/core';
import type { Draft } from '../../api/draft-types';
import { useWords } from '../../i18n/use-words';
import { ChangedText } from '../../ui/changed-text';
import { type Change, wordChanges } from '../../ui/word-changes';
import type { AnswerDraft } from './answer-draft';
import classes from './request.module.css';

const isKept = ({ kind }: Change) => kind !== 'removed';

/** Two people wrote at once: both texts side by side, and whichever is not taken stays in the history. */
export function DraftConflict({ draft, theirs }: { draft: AnswerDraft; theirs: Draft }) {
  const { t, dates } = useWords();
  const { language } = draft;
  const mine = draft.content.texts[language] ?? '';
  const other = theirs.texts[language] ?? '';
  return (
    <div className={classes.conflict} role="alert">
      <p>
        {t('draft.conflict', {
          name: theirs.writtenByName ?? '',
          moment: theirs.writtenAt ? dates.moment(theirs.writtenAt) : '',
        })}
      </p>
      <div className={classes.sides}>
        <section aria-label={t('draft.mine')}>
          <h3>{t('draft.mine')}</h3>
          <p className={classes.quoted} lang={language}>
            <ChangedText changes={wordChanges(other, mine).filter(isKept)} />
          </p>
        </section>
        <section aria-label={t('draft.theirs')}>
          <h3>{t('draft.theirs')}</h3>
          <p className={classes.quoted} lang={language}>
            <ChangedText changes={wordChanges(mine, other).filter(isKept)} />
          </p>
        </section>
      </div>
      <div className={classes.pair}>
        <Button variant="default" onClick={() => void draft.settle('mine')}>
          {t('draft.keepMine')}
        </Button>
        <Button variant="default" onClick={() => void draft.settle('theirs')}>
          {t('draft.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}
