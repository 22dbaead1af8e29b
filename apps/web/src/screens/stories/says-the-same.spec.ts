import { saysTheSame } from './says-the-same';

describe('the sentence that caused an alert', () => {
  test('is the headline itself, whatever stands around the words', () => {
    expect(saysTheSame('Пациенты ждут  лекарства.', '«Пациенты ждут лекарства»')).toBe(true);
  });

  test('is another one when it says more, or when there is none', () => {
    expect(saysTheSame('Пациенты ждут лекарства месяцами.', 'Пациенты ждут лекарства')).toBe(false);
    expect(saysTheSame(null, 'Пациенты ждут лекарства')).toBe(false);
    expect(saysTheSame(null, null)).toBe(false);
  });
});
