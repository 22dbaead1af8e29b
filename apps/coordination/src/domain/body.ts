import type { LocalDate, LocalizedText } from '@baspasoz/law';

export const bodyKinds = ['central', 'local', 'department', 'presidential'] as const;
/** Kinds of body the Model Regulation covers (¶1). */
export type BodyKind = (typeof bodyKinds)[number];

export const endModes = ['reorganised', 'liquidated'] as const;
export type EndMode = (typeof endModes)[number];

/** A state body as its rules see it. */
export interface Body {
  bodyId: string;
  bin: string;
  slug: string;
  kind: BodyKind;
  name: LocalizedText;
  shortName: LocalizedText;
  numberPrefix: string;
  timeZone: string;
  region: string;
  parentId: string | null;
  legalProfile: string | null;
  /** Set by an act of reorganisation or liquidation. */
  endMode: EndMode | null;
  endedOn: LocalDate | null;
  endAct: string | null;
  /** Grows with every event of the body. */
  version: number;
}

type Ending = Pick<Body, 'endMode' | 'endedOn'>;

/** From the day of a reorganisation or liquidation the office of the authorized person may be removed (¶2). */
export const officeMayBeRemoved = ({ endMode, endedOn }: Ending, today: LocalDate): boolean =>
  endMode !== null && endedOn !== null && endedOn <= today;

/** A liquidated body takes no new units, posts or people. */
export const isClosed = (body: Ending, today: LocalDate): boolean =>
  body.endMode === 'liquidated' && officeMayBeRemoved(body, today);
