/** A term as PostgreSQL reads it in the text of a `tsvector` or a `tsquery`. */
export const lexeme = (term: string): string => `'${term.replace(/[\\']/g, (sign) => sign + sign)}'`;
