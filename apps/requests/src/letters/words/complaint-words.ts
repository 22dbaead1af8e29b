import type { Language } from '@baspasoz/contracts';
import type { ComplaintOutcome, ComplaintSubject } from '../../domain/complaint.js';
import { englishComplaints } from './english-complaints.js';
import { kazakhComplaints } from './kazakh-complaints.js';
import type { Letter, LetterFacts, WithheldFacts } from './letter-words.js';
import { russianComplaints } from './russian-complaints.js';

/** Dates are `DD.MM.YYYY`, moments `DD.MM.YYYY HH:mm`. */
export interface ComplaintFacts {
  number: string;
  against: ComplaintSubject;
  receivedAt: string;
  forwardBy: string;
  forwardClause: string;
  late: boolean;
  /** Last day to file; with the clause, where it was late. */
  fileBy: string | null;
  lateClause: string | null;
  forwardedTo: string | null;
  outcome: ComplaintOutcome | null;
  resolution: string | null;
  decidedOn: string | null;
  paper: string | null;
  answer: string | null;
  /** The bodies the new answer is given jointly with, each with the day of its position. */
  jointWith: readonly string[];
  /** What the new answer does not give. */
  withheld: readonly WithheldFacts[];
  /** What the law wants under a new answer: the clause, and the right to go on. */
  legalReference: string | null;
  appealText: string;
}

type Compose = (facts: LetterFacts, complaint: ComplaintFacts, link: string) => Letter;

/** The letters of a complaint in one language. */
export interface ComplaintWords {
  filed: Compose;
  forwarded: Compose;
  resolved: Compose;
  answered: Compose;
}

export const complaintWords: Record<Language, ComplaintWords> = {
  kk: kazakhComplaints,
  ru: russianComplaints,
  en: englishComplaints,
};
