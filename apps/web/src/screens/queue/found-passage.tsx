import type { MarkedPiece } from '../../api/types';

/** Words of a request with those marked that were looked for. */
export function FoundPassage({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return pieces.map((piece, index) =>
    piece.hit ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
  );
}
