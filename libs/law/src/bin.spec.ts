import { isBin } from './bin.js';

describe('BIN', () => {
  it.each(['061211600012', '000740000728', '940140000385', '980540000397', '941240001151'])('%s is taken', (bin) => {
    expect(isBin(bin)).toBe(true);
  });

  it.each([
    ['123456789011', 'its check digit should be 3'],
    ['123456789021', 'its check digit should be 5'],
    ['98054000039', 'a digit is missing'],
    ['9805400003970', 'a digit is too many'],
    ['98054000039A', 'a letter'],
    ['９８0540000397', 'digits of another script'],
    ['', 'nothing'],
  ])('%s is refused: %s', (bin) => {
    expect(isBin(bin)).toBe(false);
  });

  it('takes one check digit of ten and no other', () => {
    const taken = (bin: string) =>
      Array.from({ length: 10 }, (_, digit) => `${bin.slice(0, 11)}${digit}`).filter(isBin);
    expect(taken('980540000397')).toEqual(['980540000397']);
    expect(taken('061211600012')).toEqual(['061211600012']);
  });

  it('does not check the date part: resolution No 853 lets its digits differ from the date', () => {
    expect(isBin('000740000728')).toBe(true);
  });
});
