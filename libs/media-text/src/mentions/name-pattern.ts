export type NameKind = 'name' | 'abbreviation' | 'head' | 'programme' | 'place';

/** One name of a body, its head, its programme or its place, in the form a person would write it. */
export interface NamePattern {
  /** Whose name it is; several patterns may share a key. */
  key: string;
  kind: NameKind;
  text: string;
  language: 'kk' | 'ru';
}

export interface Mention {
  key: string;
  kind: NameKind;
  /** Position in the text, UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** As the text has it, in the case it stands in. */
  matched: string;
}
