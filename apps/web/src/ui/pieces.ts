interface Place {
  start: number;
  end: number;
}

/** A text cut at the places to mark, in its order; places that overlap become one, places outside it are left out. */
export function piecesOf(text: string, places: readonly Place[]): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let done = 0;
  const add = (until: number, marked: boolean) => {
    if (until > done) pieces.push({ text: text.slice(done, until), marked });
    done = Math.max(done, until);
  };
  for (const { start, end } of [...places].sort((one, other) => one.start - other.start)) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
