import type { Editions, Resource } from '../../api/publishing-types';
import type { StoryArticle, StoryDetails } from '../../api/story-types';
import type { Language } from '../../api/types';

/** Where an official message is proposed to stand: the news of the body's resource, and of the head's where there is one. */
export function proposedPlaces(resources: readonly Resource[]): { sectionId: string; also: string[] } {
  const newsOf = (kind: Resource['kind']) => {
    const sections = resources.find((resource) => resource.kind === kind)?.sections ?? [];
    return sections.find((section) => section.kind === 'news')?.id;
  };
  const [own, ofHead] = [newsOf('body'), newsOf('first-head')];
  return { sectionId: own ?? ofHead ?? '', also: own && ofHead ? [ofHead] : [] };
}

/** The first article in the language of the edition, else the first that told the story. */
function articleFor(story: StoryDetails, language: Language): StoryArticle | undefined {
  return story.articles.find((article) => article.language === language) ?? story.articles[0];
}

/**
 * The template with what is known of the story filled in; what only the office knows stays a gap.
 * @param momentIn writes an instant in a language, in the body's zone
 */
export function officialMessageDraft(
  template: Editions,
  story: StoryDetails,
  momentIn: (language: Language, instant: string) => string,
): Editions {
  const filled = (text: string, language: Language): string => {
    const article = articleFor(story, language);
    const known: Record<string, string> = {
      title: article?.title ?? story.title,
      source: article ? `«${article.sourceName}»` : '',
      moment: momentIn(language, article?.publishedAt ?? story.firstSeenAt),
    };
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => known[name] ?? whole);
  };
  return Object.fromEntries(
    (Object.entries(template) as [Language, NonNullable<Editions[Language]>][]).map(([language, edition]) => [
      language,
      {
        title: filled(edition.title, language),
        lead: filled(edition.lead, language),
        text: filled(edition.text, language),
      },
    ]),
  );
}
