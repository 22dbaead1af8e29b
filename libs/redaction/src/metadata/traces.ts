/**
 * What a file tells beside what it shows. `author`, `organization`, `device`, `place`, `time`, `software`, `title`, `path` and
 * `thumbnail` are words about it; `version` an earlier state of it; `comment`, `change`, `hidden` and `attachment` are content that a
 * reader may overlook; `script` is what it does when it is opened; `other` has its own name in the file.
 */
export type TraceKind =
  | 'author'
  | 'organization'
  | 'device'
  | 'place'
  | 'time'
  | 'software'
  | 'title'
  | 'path'
  | 'thumbnail'
  | 'version'
  | 'comment'
  | 'change'
  | 'hidden'
  | 'attachment'
  | 'script'
  | 'other';

export interface Trace {
  kind: TraceKind;
  /** As it stands in the file, cut to 200 characters; of what is only counted, the number. */
  value: string;
}

export interface FileTraces {
  /** Goes when the file is stripped of it. */
  goes: Trace[];
  /** Content: it stays, and its author decides. */
  stays: Trace[];
}

/** One trace of each value, without the empty ones. */
export function tracesFrom(found: Iterable<readonly [TraceKind, string | number | undefined]>): Trace[] {
  const traces = new Map<string, Trace>();
  for (const [kind, raw] of found) {
    const value = String(raw ?? '')
      .trim()
      .slice(0, 200);
    if (value && value !== '0') traces.set(`${kind} ${value}`, { kind, value });
  }
  return [...traces.values()];
}
