import { toProblemDetails, type Language, type Problem } from '@baspasoz/contracts';

const again: Record<Language, string> = { kk: 'Қайта кіру', ru: 'Войти ещё раз', en: 'Sign in again' };
const home: Record<Language, string> = { kk: 'Басты бет', ru: 'На главную', en: 'To the start page' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** One sentence and two links; it must stand without the web, its styles and its scripts. */
export function problemPage(problem: Problem, language: Language): string {
  const title = escaped(toProblemDetails(problem, language).title);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title></head><body><main><h1>${title}</h1>
<p><a href="/auth/login?lang=${language}">${again[language]}</a></p><p><a href="/">${home[language]}</a></p></main></body></html>`;
}
