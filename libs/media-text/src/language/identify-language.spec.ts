import { identifyLanguage } from './identify-language.js';

describe('the language of a text', () => {
  test.each([
    ['kk', 'Министрлік Түркістан облысындағы ауруханалардың жағдайын тексеруді бастады.'],
    ['ru', 'Министерство начало проверку состояния больниц в Туркестанской области.'],
    ['kk', 'Ауруханада үш күн жылу жоқ'],
    ['ru', 'Больница третий день без отопления'],
    [
      'mixed',
      'Тұрғындардың айтуынша, аурухана үш күннен бері жылусыз. В министерстве на вопросы редакции не ответили.',
    ],
    ['other', 'The hospital has been without heating for three days.'],
    ['other', '12.11.2026, 15:00 — 120 %'],
    ['other', ''],
  ])('is %s: %s', (language, text) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  test.each([
    'Денсаулык сактау министрлиги ауруханаларды тексеруди бастады, нетижеси жарияланады деп хабарлады.',
    'Туркистан облысынын аким орынбасары жиналыс откизип, мектептердин жылумен камтылуын тексерди.',
  ])('is Kazakh also when typed without the Kazakh letters, and it is said so: %s', (text) => {
    expect(identifyLanguage(text)).toMatchObject({ language: 'kk', latinOrMissingLetters: true });
  });

  test('written with its letters is not said to lack them', () => {
    expect(identifyLanguage('Ауруханада үш күн жылу жоқ, науқастар шағымданды.').latinOrMissingLetters).toBe(false);
  });

  test('keeps a quotation of a few words from turning the article into a mixed one', () => {
    const article =
      'Министерство здравоохранения сообщило, что проверки больниц продлятся до конца месяца, их итоги опубликуют на сайте. ' +
      'Жители области ждут ответа на обращения, направленные в сентябре, однако сроки пока не названы. Девиз кампании — «Дені сау ұлт».';
    expect(identifyLanguage(article).language).toBe('ru');
  });
});
