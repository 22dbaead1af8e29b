import type { Word } from '../../api/attachment-types';
import { everywhere, toggled } from './marks';

const words = ['Келісімді', 'Айгерім', 'Құпия,', 'директор', 'АЙГЕРІМ', 'Құпия', 'жазды'].map((text, at): Word => ({
  page: 0,
  text,
  left: at / 10,
  top: 0.1,
  width: 0.09,
  height: 0.02,
}));

test('a name is marked wherever it stands, whatever its letters and the comma after it, and only whole', () => {
  const marks = everywhere([], words, 'айгерім  құпия', 'restricted');
  expect(marks.map(({ word }) => word?.text)).toEqual(['Айгерім', 'Құпия,', 'АЙГЕРІМ', 'Құпия']);
  expect(everywhere(marks, words, 'Айгерім Құпия', 'restricted')).toHaveLength(4);
  expect(everywhere([], words, 'Құпия жаз', 'restricted')).toEqual([]);
  expect(everywhere([], words, '  ', 'restricted')).toEqual([]);
});

test('a word that is marked again is shown again', () => {
  const [word] = words as [Word];
  const marked = toggled([], word, 'restricted');
  expect(marked).toMatchObject([{ left: 0, groundCode: 'restricted' }]);
  expect(toggled(marked, word, 'restricted')).toEqual([]);
});
