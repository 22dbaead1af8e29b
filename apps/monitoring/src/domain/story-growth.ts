export interface StorySize {
  sources: number;
  languages: number;
}

/** Whether a story has grown enough since it was last spoken of to be spoken of again: far more sources, or a new language. */
export const hasGrown = (now: StorySize, told: StorySize, factor: number): boolean =>
  now.sources >= told.sources * factor || now.languages > told.languages;
