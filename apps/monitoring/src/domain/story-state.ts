/** `quiet`: kept, not shown; `open`: for an officer; `notified`: the head is told, an officer may still judge. */
export type StoryState = 'quiet' | 'open' | 'notified' | 'confirmed' | 'dismissed';
