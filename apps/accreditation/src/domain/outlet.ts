/** What an outlet is. Every one of these is registered by the authorized body before it may go out. */
export const outletKinds = ['newspaper', 'television', 'radio', 'news-agency', 'online'] as const;
export type OutletKind = (typeof outletKinds)[number];

/** What the decision looks at. */
export interface OutletFacts {
  registrationNumber: string | null;
  foreignMedia: boolean;
}
