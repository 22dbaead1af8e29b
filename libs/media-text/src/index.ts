export { bandsOf, fingerprintOf, similarity } from './duplicates/fingerprint.js';
export type { IdentifiedLanguage, TextLanguage } from './language/identify-language.js';
export { identifyLanguage } from './language/identify-language.js';
export { findMentions } from './mentions/find-mentions.js';
export type { Mention, NameKind, NamePattern } from './mentions/name-pattern.js';
export type { Sentence } from './text/sentences.js';
export { sentencesOf } from './text/sentences.js';
export type { Token } from './text/tokens.js';
export { tokensOf } from './text/tokens.js';
