import { languages } from '../language.js';
import { fieldTexts } from './field-texts.js';
import { defineProblems, Problem, type ProblemText } from './problem.js';
import { toProblemDetails } from './problem-details.js';
import { sharedProblems } from './shared-problems.js';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();

const texts: [string, ProblemText][] = [...Object.entries(fieldTexts), ...Object.entries(sharedProblems.definitions)];

describe('problem details', () => {
  it.each(texts)('%s has a text of its own in every language, with the same placeholders', (_, text) => {
    for (const language of languages) expect(text[language]).toMatch(/\S{3}/);
    expect(new Set(languages.map((language) => text[language])).size).toBe(3);
    expect(placeholders(text.kk)).toEqual(placeholders(text.en));
    expect(placeholders(text.ru)).toEqual(placeholders(text.en));
  });

  it('are in the language of the caller, filled in, with one line per field', () => {
    const problem = sharedProblems['invalid-input']({}, [
      { field: 'requester.name', code: 'too-long', params: { max: 200 } },
      {
        field: 'lateReason',
        code: 'needed',
        texts: { kk: 'Себебін жазыңыз', ru: 'Укажите причину', en: 'Give the reason' },
      },
      { field: 'x', code: 'never-heard-of' },
    ]);
    expect(toProblemDetails(problem, 'kk', 'urn:uuid:1')).toEqual({
      type: 'urn:baspasoz:problem:invalid-input',
      title: 'Кейбір өрістер дұрыс толтырылмаған',
      status: 400,
      code: 'invalid-input',
      instance: 'urn:uuid:1',
      errors: [
        { field: 'requester.name', code: 'too-long', message: '200 таңбадан аспауға тиіс' },
        { field: 'lateReason', code: 'needed', message: 'Себебін жазыңыз' },
        { field: 'x', code: 'never-heard-of', message: 'Мән жарамсыз' },
      ],
    });
    expect(toProblemDetails(problem, 'ru').errors?.[0]?.message).toBe('Не длиннее 200 символов');
  });

  it('do not let a value pass for a placeholder', () => {
    const problems = defineProblems({ test: { status: 409, kk: '{a} {b}', ru: '{a}, {b}', en: '{a}; {b}' } });
    const problem = problems.test({ a: '{b}', b: '$&' });
    expect(problem).toBeInstanceOf(Problem);
    expect(problem.status).toBe(409);
    expect(toProblemDetails(problem, 'en').title).toBe('{b}; $&');
  });
});
