import type { ById, Read, Rewrite, Write } from './paths';
import type {
  Editions,
  Newsroom,
  NewsroomDetails,
  NewsDetails,
  NewsLine,
  OfficialNote,
  PublicationDetails,
  PublicationItem,
  PublicationView,
  PublishingRules,
  Resource,
  ResourceInput,
  SectionInput,
} from './publishing-types';
import type { Language, Page } from './types';

type Command<Input> = Write<Input & { version: number }, PublicationDetails, ById>;

export interface AskInput {
  change?: 'update' | 'correction';
  note?: OfficialNote;
  confirmed: string[];
}

export interface NewPublication {
  sectionId: string;
  /** Further sections it stands in. */
  alsoSectionIds?: string[];
  /** The story of the media it answers. */
  storyId?: string;
  editions: Editions;
  reviewOn?: string | null;
}

type InLanguage = { query: { language: Language } };

/** What the web asks of `publishing`. */
export interface PublishingPaths {
  '/api/publishing/publications': Read<
    Page<PublicationItem>,
    { query: { view?: PublicationView; cursor?: string; limit?: number } }
  > &
    Write<NewPublication, PublicationDetails>;
  '/api/publishing/publications/counts': Read<Record<PublicationView, number>>;
  '/api/publishing/publications/{id}': Read<PublicationDetails, ById> &
    Rewrite<{ version: number; editions: Editions; reviewOn?: string | null }, PublicationDetails, ById>;
  '/api/publishing/publications/{id}/ask-approval': Command<AskInput>;
  '/api/publishing/publications/{id}/ask-immediate': Command<AskInput & { reason: string }>;
  '/api/publishing/publications/{id}/approve': Command<object>;
  '/api/publishing/publications/{id}/approve-immediately': Command<object>;
  '/api/publishing/publications/{id}/return': Command<{ comment: string }>;
  '/api/publishing/publications/{id}/withdraw': Command<{ reason: OfficialNote }>;
  '/api/publishing/publications/{id}/check-again': Command<{ outcome: 'in-order' | 'to-be-corrected'; note?: string }>;
  '/api/publishing/resources': Read<{ asOf: string; items: Resource[] }> &
    Write<ResourceInput, { id: string; slug: string }>;
  '/api/publishing/sections': Write<SectionInput, { id: string }>;
  '/api/publishing/sections/{id}/data-received': Write<object, unknown, ById>;
  '/api/publishing/official-message-template': Read<{ editions: Editions }>;
  '/api/publishing/publishing-rules': Read<PublishingRules>;
  '/api/publishing/public/newsrooms': Read<{ items: Newsroom[] }>;
  '/api/publishing/public/newsrooms/{slug}': Read<NewsroomDetails, { path: { slug: string } }>;
  '/api/publishing/public/newsrooms/{slug}/publications': Read<
    Page<NewsLine>,
    { path: { slug: string }; query: InLanguage['query'] & { sectionId?: string; cursor?: string } }
  >;
  '/api/publishing/public/newsrooms/{slug}/publications/{id}': Read<
    NewsDetails,
    { path: { slug: string; id: string } }
  >;
}
