import { negotiateLanguage } from './language.js';

describe('the language of the answer', () => {
  it.each([
    [undefined, undefined, 'kk'],
    [undefined, 'kk-KZ,ru;q=0.8', 'kk'],
    [undefined, 'ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    [undefined, 'en;q=0.5, ru;q=0.7', 'ru'],
    [undefined, 'de, en;q=0.1', 'en'],
    [undefined, 'kz', 'kk'],
    [undefined, 'ru;q=0, en', 'en'],
    [undefined, '*', 'kk'],
    [undefined, 'x'.repeat(5000), 'kk'],
    [undefined, ';;;q=,,', 'kk'],
    ['ru', 'en', 'ru'],
    ['de', 'en', 'en'],
    [['ru', 'en'], 'en', 'en'],
  ])('lang=%j with Accept-Language %j is %s', (asked, header, language) => {
    expect(negotiateLanguage(asked, header)).toBe(language);
  });
});
