import { NewArticles } from './new-articles.js';

/** What the `watch` role needs to take fetched articles into stories. */
export const storiesProviders = [NewArticles];
