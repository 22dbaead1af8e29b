import { useSearchParams } from 'react-router';
import { useOfficialMessageTemplate, usePublishingRules, useResources } from '../../api/publishing';
import { useStory } from '../../api/stories';
import { dateWriter } from '../../i18n/dates';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ProblemNote } from '../../ui/problem-note';
import { NewPublicationForm } from './new-publication-form';
import { officialMessageDraft, proposedPlaces } from './official-message-draft';

/** Begins a publication: an empty one, or the official message on a story of the media, drafted in both languages. */
export default function NewPublicationPage() {
  const { t, timeZone, now } = useWords();
  const [params] = useSearchParams();
  const storyId = params.get('story') ?? '';
  const ofStory = storyId !== '';
  const resources = useResources();
  const rules = usePublishingRules();
  const story = useStory(storyId, ofStory);
  const template = useOfficialMessageTemplate(ofStory);
  const asked = ofStory ? [resources, rules, story, template] : [resources, rules];
  const failed = asked.find(({ error }) => error);
  const title = t(ofStory ? 'officialMessage.new' : 'publishing.new');
  const drafted =
    story.data && template.data && resources.data
      ? {
          ...proposedPlaces(resources.data.items),
          editions: officialMessageDraft(template.data.editions, story.data, (language, instant) =>
            dateWriter(language, timeZone, now).fullMoment(instant),
          ),
        }
      : undefined;

  return (
    <Page
      title={title}
      summary={story.data?.title}
      trail={
        ofStory
          ? [
              { to: '/stories', label: t('nav.monitoring') },
              { to: `/stories/${storyId}`, label: t('story.title') },
            ]
          : [{ to: '/publications', label: t('nav.publications') }]
      }
    >
      {failed ? (
        <ProblemNote problem={failed.error} onRetry={() => void failed.refetch()} />
      ) : resources.data && rules.data && (!ofStory || drafted) ? (
        <NewPublicationForm
          title={title}
          resources={resources.data.items}
          required={rules.data.requiredLanguages}
          {...(ofStory && drafted ? { storyId, drafted } : {})}
        />
      ) : (
        <Loading rows={3} height={120} />
      )}
    </Page>
  );
}
