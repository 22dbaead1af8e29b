/**
 * SQL: how many of some words, each a list of forms, stand among the terms of a line. A body's library is read as a whole: under row
 * security no index serves the comparison of arrays, and a library holds hundreds of lines, not millions.
 *
 * @param terms the column
 * @param words parameter that holds the words as JSON
 */
export const sharedWords = (terms: string, words: string): string => `(
  select count(*)::int as shared from jsonb_array_elements(${words}::jsonb) w
  where exists (select from jsonb_array_elements_text(w) t where t = any (${terms})))`;
