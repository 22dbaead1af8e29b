import { useTranslation } from 'react-i18next';
import type { StoryView } from '../../api/story-types';
import classes from './stories.module.css';

const views: StoryView[] = ['open', 'confirmed', 'dismissed', 'all'];

export const isStoryView = (value: string | null): value is StoryView => views.some((view) => view === value);

interface Props {
  view: StoryView;
  /** How many stories wait for a decision, as words. */
  open: string | undefined;
  onChoose: (view: StoryView) => void;
}

/** Which stories are shown: those that wait, those decided, or all. */
export function StoryViews({ view, open, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('stories.views')} className={classes.views}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          className={classes.chip}
          aria-pressed={one === view}
          onClick={() => onChoose(one)}
        >
          {t(`stories.view.${one}`)} {one === 'open' && open}
        </button>
      ))}
    </div>
  );
}
