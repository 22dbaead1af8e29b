export interface LocalizedText {
  kk: string;
  ru: string;
  en: string;
}

export type RequestKind = 'media-request' | 'official-message' | 'information-request' | 'appeal';

export type OffKind = 'weekend' | 'holiday' | 'substitute' | 'transfer' | 'own';

export interface ClockDay {
  date: string;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
  kind: 'registered' | 'counted' | 'off' | 'extension' | 'due';
  number?: number;
  reason?: LocalizedText;
  source?: string;
  /** What makes the day off; only on days off. */
  offKind?: OffKind;
}

export interface SkippedDay {
  date: string;
  reason: LocalizedText;
  source: string;
}

export interface ClockRule {
  key: string;
  clause: LocalizedText;
  source: string;
  /** How the text was seen: S statute, T translation, N secondary source, M measured, B background, D decision. */
  mark: 'S' | 'T' | 'N' | 'M' | 'B' | 'D';
}

/** The statutory clock with everything it was computed from (libs/law explainClock). */
export interface Clock {
  profile: string;
  kind: RequestKind;
  anchor: 'receipt' | 'registration';
  receivedAt: string;
  registeredOn: string;
  firstDay: string;
  dueOn: string;
  dueAt: string;
  redirectBy: string | null;
  returnBy: string | null;
  dueIfExtended: string | null;
  extensionAllowedOnlyIfSeveralHolders: boolean;
  extensionNoticeWd: number | null;
  warnAt: { kind: 'two-days' | 'one-day' | 'due-day'; at: string; workingDaysLeft: number }[];
  provisional: boolean;
  /** The due date before an extension. */
  originalDueOn: string;
  /** Who asks such requests, and the clause that gives them this term. */
  askedBy: { who: LocalizedText; clause: LocalizedText; mark: ClockRule['mark']; why?: LocalizedText };
  term: { value: number; unit: string; clause: LocalizedText; source: string };
  rules: ClockRule[];
  days: ClockDay[];
  skipped: SkippedDay[];
  /** Days off between receipt and registration. */
  waited?: SkippedDay[];
}
