import { NewArticles } from './new-articles.js';

/** What takes articles into stories, fetched by the `watch` role or handed in through the API. */
export const storiesProviders = [NewArticles];
