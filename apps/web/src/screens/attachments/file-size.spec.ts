import { fileSize } from './file-size';

test.each([
  [0, '0 Б'],
  [999, '999 Б'],
  [1536, '1,5 КБ'],
  [25_300, '25 КБ'],
  [999_700, '1,0 МБ'],
  [12_400_000, '12 МБ'],
])('%d bytes are told as %s', (bytes, told) => {
  expect(fileSize(bytes, 'kk')).toBe(told);
});
