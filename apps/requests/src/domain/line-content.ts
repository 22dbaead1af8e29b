import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import type { Restriction } from './line-state.js';

/** A line in one language: the question it answers and what is said to it. */
export interface LineEdition {
  question: string;
  text: string;
}
export type LineEditions = Partial<Record<Language, LineEdition>>;

export const sourceKinds = ['act', 'document', 'page', 'unit-reply'] as const;

/** What the line rests on, so that it can be checked. */
export interface LineSource {
  kind: (typeof sourceKinds)[number];
  /** The act or document by kind, date and number; for a unit's reply, whose and of which day. */
  reference: string;
  url: string | null;
}

/** What a version says. */
export interface LineContent {
  editions: LineEditions;
  source: LineSource;
  restriction: Restriction;
  tags: string[];
  /** Local dates of the body, both inclusive. */
  validFrom: string;
  validUntil: string;
}

/** The languages of the state and of official use stand complete before anybody is asked to approve. */
export const requiredLanguages = ['kk', 'ru'] as const satisfies Language[];

const isComplete = (edition: LineEdition | undefined): boolean =>
  !!edition && edition.question !== '' && edition.text !== '';

/** Required languages that are not there yet, and begun ones that are not finished. */
export const missingEditions = (editions: LineEditions): Language[] =>
  languages.filter(
    (language) =>
      (editions[language] !== undefined || requiredLanguages.some((one) => one === language)) &&
      !isComplete(editions[language]),
  );
