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

  it('catches every single wrong digit', () => {
    const bin = '980540000397';
    for (let at = 0; at < 12; at++)
      for (let digit = 0; digit < 10; digit++) {
        const other = bin.slice(0, at) + digit + bin.slice(at + 1);
        expect(isBin(other)).toBe(other === bin);
      }
  });

  it('never looks like a check of the date part: resolution No 853 lets digits differ from the date', () => {
    expect(isBin('000740000728')).toBe(true);
  });
});
