/** Local time of a body, `HH:MM`, at which the rules of retention are applied. */
export const RETENTION_AT = Symbol('time of day of the rules of retention');
