import { piecesOf } from './pieces';

/** A text from outside with some of its words marked. It is text and nothing else: nothing in it is ever read as HTML. */
export function MarkedText({ text, places }: { text: string; places: readonly { start: number; end: number }[] }) {
  return (
    <>
      {piecesOf(text, places).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}
