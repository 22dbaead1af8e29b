const siteOf = ({ host }: URL): string => host.replace(/^(?:www|m|amp)\./, '');

/** Whether two addresses belong to one outlet: a list leads to pages of its own site only. */
export const isSameSite = (one: URL, other: URL): boolean => siteOf(one) === siteOf(other);
