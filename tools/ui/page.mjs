/** @typedef {'kk' | 'ru' | 'en'} Language */

const languages = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };
const vision = {
  kk: 'Нашар көретіндерге арналған нұсқа',
  ru: 'Версия для слабовидящих',
  en: 'Version for the visually impaired',
};
const product = { kk: 'Баспасөз', ru: 'Баспасөз', en: 'Baspasoz' };

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for HTML bodies and attributes. */
export const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (character) => entities[character]);

/**
 * The page's language: the one asked for (`?lang=`, `ui_locales`), else the browser's first one we speak, else Kazakh.
 * @param {string[]} asked in order of preference, such as ['ru-KZ', 'kk']
 * @param {string | undefined} acceptLanguage header
 * @returns {Language}
 */
export function chooseLanguage(asked, acceptLanguage = '') {
  const accepted = acceptLanguage.split(',').map((entry) => entry.trim().split(';')[0]);
  const known = [...asked, ...accepted].map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in languages);
  return known ?? 'kk';
}

/**
 * A whole HTML page in the product's look.
 * @param {{ language: Language, low?: boolean, title: string, main: string, narrow?: boolean, here: string, head?: string }} parts
 *   low: in the version for the visually impaired; main: HTML, already escaped; here: this page's path and query without `lang`, for the language switch
 */
export function page({ language, low = false, title, main, narrow = false, here, head = '' }) {
  const joiner = here.includes('?') ? '&' : '?';
  const switches = Object.entries(languages).map(([code, label]) => {
    const current = code === language ? ' aria-current="true"' : '';
    return `<a href="${escapeHtml(`${here}${joiner}lang=${code}`)}" lang="${code}" hreflang="${code}"${current}>${label}</a>`;
  });
  const other = `${here}${joiner}lang=${language}&vision=${low ? 'usual' : 'low'}`;
  const visionSwitch = `<a class="vision" href="${escapeHtml(other)}" title="${vision[language]}"${low ? ' aria-current="true"' : ''}>Aa <span class="visually-hidden">${vision[language]}</span></a>`;
  return `<!doctype html>
<html lang="${language}"${low ? ' data-vision="low"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · ${product[language]}</title>
<link rel="icon" href="/assets/mark.svg">
<link rel="stylesheet" href="/assets/office.css">
${head}</head>
<body>
<header><img src="/assets/mark.svg" alt=""><strong>${product[language]}</strong><nav aria-label="Тіл · Язык · Language">${switches.join('')}</nav>${visionSwitch}</header>
<main${narrow ? ' class="narrow"' : ''}>
${main}
</main>
</body>
</html>
`;
}
