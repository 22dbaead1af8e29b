import accepted from './data/accepted-types.json' with { type: 'json' };

/** Media types that may be uploaded, with their extensions, the usual one first. Mail brings whatever it brings. */
const extensionsByType: ReadonlyMap<string, readonly string[]> = new Map(
  accepted.map(({ type, extensions }) => [type, extensions]),
);

/** The extensions of an accepted media type; undefined when it may not be uploaded. */
export const extensionsOf = (mediaType: string): readonly string[] | undefined => extensionsByType.get(mediaType);
