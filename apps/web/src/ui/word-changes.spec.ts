import { wordChanges } from './word-changes';

const without = (kind: string, before: string, after: string) =>
  wordChanges(before, after)
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('');

test('a word is taken out whole, in Kazakh too, and never letter by letter', () => {
  expect(wordChanges('Менің атым Ерлан Байжан.', 'Менің атым [аты-жөні].')).toEqual([
    { text: 'Менің атым ', kind: 'same' },
    { text: 'Ерлан Байжан', kind: 'removed' },
    { text: '[аты-жөні]', kind: 'added' },
    { text: '.', kind: 'same' },
  ]);
});

test.each([
  ['Сұрау салу тіркелді', 'Сұрау салу екі күнде тіркелді'],
  ['', 'Жаңа мәтін'],
  ['Қос  бос орын\n\nмен жол', 'Қос бос орын\nмен жол 👍🏽'],
])('both texts stand in it whole: %j, %j', (before, after) => {
  expect(without('added', before, after)).toBe(before);
  expect(without('removed', before, after)).toBe(after);
});
