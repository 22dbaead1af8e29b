import { useTranslation } from 'react-i18next';
import type { StoryView } from '../../api/story-types';
import { ViewChips } from '../../ui/view-chips';

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
    <ViewChips
      label={t('stories.views')}
      views={views}
      chosen={view}
      say={(one) => `${t(`stories.view.${one}`)} ${(one === 'open' && open) || ''}`}
      onChoose={onChoose}
    />
  );
}
