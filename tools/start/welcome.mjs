import { readFile } from 'node:fs/promises';
import { say, terminalLanguage } from './words.mjs';

const json = async (name) => JSON.parse(await readFile(new URL(`../demo/${name}.json`, import.meta.url), 'utf8'));

/** What is printed when everything is up: addresses, the password, and a line per person. */
export async function welcome({ ports, password, took }) {
  const language = terminalLanguage();
  const [people, bodies] = [await json('people'), await json('bodies')];
  const bodyName = (id) => bodies.find((body) => body.id === id)?.shortName[language] ?? '';
  const rows = people.map(({ login, name, title, bodies: held }) => [
    login,
    name,
    title[language],
    held.length === 1 ? bodyName(held[0].id) : '',
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const line = ([login, name, title, body]) =>
    `  ${login.padEnd(widths[0])}  ${name.padEnd(widths[1])}  ${title}${body ? ` · ${body}` : ''}`;
  const web = `http://127.0.0.1:${ports.web}`;
  const labels = [
    [say('open'), web],
    [say('publicForm'), `${web}/${language}/ask/${bodies[0].slug}`],
    [say('inbox'), `http://127.0.0.1:${ports.inbox}`],
    [say('writeMail'), `http://127.0.0.1:${ports.inbox}/write`],
    [say('newsroom'), `http://127.0.0.1:${ports.feeds}`],
    [say('password'), password],
  ];
  const wide = Math.max(...labels.map(([label]) => label.length));
  return [
    '',
    `${say('ready')} (${took})`,
    '',
    ...labels.map(([label, value]) => `  ${label.padEnd(wide)}  ${value}`),
    '',
    `${say('signInAs')}:`,
    ...rows.map(line),
    '',
    say('tryNews', { newsroom: say('newsroom') }),
    '',
    say('stopHint'),
    '',
  ].join('\n');
}
