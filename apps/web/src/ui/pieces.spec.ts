import { piecesOf } from './pieces';

const shown = (text: string, places: { start: number; end: number }[]) =>
  piecesOf(text, places)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('the words that weighed are marked where they stand, and nothing is lost', () => {
  expect(shown('үш күннен бері жылу жоқ.', [{ start: 15, end: 23 }])).toBe('үш күннен бері [жылу жоқ].');
  expect(shown('без тепла', [])).toBe('без тепла');
});

test('places that overlap, stand in any order or reach past the end do not repeat the text', () => {
  const places = [
    { start: 4, end: 30 },
    { start: 0, end: 6 },
    { start: -5, end: -1 },
  ];
  expect(
    piecesOf('без тепла', places)
      .map(({ text }) => text)
      .join(''),
  ).toBe('без тепла');
});
