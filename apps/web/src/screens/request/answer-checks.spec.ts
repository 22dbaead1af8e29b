import { looksWrittenIn } from './answer-checks';

describe('an answer is checked against APPC art. 89(2)', () => {
  test('its language is told by its letters', () => {
    expect(looksWrittenIn('Түркістан облысында 18 жедел жәрдем көлігі бөлінді.', 'kk')).toBe(true);
    expect(looksWrittenIn('В области распределены 18 машин скорой помощи.', 'kk')).toBe(false);
    expect(looksWrittenIn('В области распределены 18 машин скорой помощи.', 'ru')).toBe(true);
    expect(looksWrittenIn('Түркістан облысында 18 жедел жәрдем көлігі бөлінді.', 'ru')).toBe(false);
    expect(looksWrittenIn('Eighteen ambulances were given out.', 'en')).toBe(true);
    expect(looksWrittenIn('', 'ru')).toBe(false);
  });

  test('a Kazakh name in a Russian answer does not make it Kazakh', () => {
    const text =
      'Ответ подготовил Нұрлан Әбенов, начальник управления медицинской помощи министерства здравоохранения.';
    expect(looksWrittenIn(text, 'ru')).toBe(true);
  });
});
