/** Stands in a kept letter where the sent one has the link: whoever reads the table does not get into the request by it. */
export const linkPlace = '{link}';
