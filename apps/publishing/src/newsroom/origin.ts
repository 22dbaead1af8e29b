/** Where readers find the web, such as `https://press.example`; feeds name their items by it. */
export const NEWSROOM_ORIGIN = Symbol('newsroom origin');
