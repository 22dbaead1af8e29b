/** Where an outlet publishes. Of social media and messengers only public pages and channels are outlets, never private persons. */
export const media = ['site', 'telegram', 'social', 'broadcast', 'print'] as const;
export type Medium = (typeof media)[number];
