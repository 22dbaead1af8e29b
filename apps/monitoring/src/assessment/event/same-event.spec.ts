import { coverageDefaults } from '../coverage-defaults.js';
import { eventMarksOf } from './event-marks.js';
import { likenessOf, pairsOf } from './likeness.js';
import { numbersIn } from './numerals.js';

const { sameEventAt } = coverageDefaults.story;
const inKazakh =
  'Аудандық аурухана үш күн бойы жылусыз тұр\nТүркістан облысындағы аудандық ауруханада үш күннен бері жылу жоқ. Науқастардың туыстары шағымданғанын, бірақ жауап алмағанын айтады.';
const inRussian =
  'Районная больница третий день без отопления\nВ районной больнице Туркестанской области третий день нет отопления. Родственники пациентов говорят, что жаловались и не получили ответа.';
const inBoth =
  'Туркестан: ауруханада жылу жоқ, Минздрав молчит\nТұрғындардың айтуынша, аудандық аурухана үш күннен бері жылусыз. На вопросы редакции не ответили.';
/** Also a complaint of patients in the same region about the same ministry. */
const another =
  'Пациенты месяцами ждут бесплатные лекарства\nЖители Шымкента и Туркестанской области жалуются, что льготных лекарств нет с сентября. Общественники обвиняют ведомство в срыве закупок.';

describe('the marks of an event', () => {
  test.each([
    ['Kazakh and Russian', inKazakh, inRussian],
    ['Kazakh and both', inKazakh, inBoth],
    ['Russian and both', inRussian, inBoth],
  ])('are alike in %s, and found under a common key', (_languages, one, other) => {
    const [a, b] = [eventMarksOf(one), eventMarksOf(other)];
    expect(likenessOf(a, b)).toBeGreaterThanOrEqual(sameEventAt);
    expect(pairsOf(a).filter((key) => pairsOf(b).includes(key))).not.toEqual([]);
  });

  test('of another event of the same place and body are not', () => {
    for (const text of [inKazakh, inRussian, inBoth])
      expect(likenessOf(eventMarksOf(text), eventMarksOf(another))).toBeLessThan(sameEventAt);
  });

  test('hold a name spelled in either alphabet', () => {
    expect([...eventMarksOf('Бүгін Нұрғалиев келді').keys()]).toContain('p:нрглв');
    expect([...eventMarksOf('Сегодня Нургалиев приехал').keys()]).toContain('p:нрглв');
  });

  test.each([
    ['екі мың жетінші', [2007]],
    ['тоқсан бес', [95]],
    ['үш миллиард екі жүз миллион', [3_200_000_000]],
    ['120 мың', [120_000]],
    ['бес жиырма', [5, 20]],
    ['третий день', [3]],
    ['один человек', []],
  ])('hold the number of «%s»', (words, numbers) => {
    expect(numbersIn(words.split(' '))).toEqual(numbers);
  });
});
