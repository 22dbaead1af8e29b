import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const digest = (text) => createHash('sha256').update(text).digest();
const list = JSON.parse(await readFile(new URL('../demo/people.json', import.meta.url), 'utf8'));

/** The demo's people: {id, login, name, email, language, title, bodies: [{id, roles}], roles}. */
export const people = list;

export const personById = (id) => people.find((person) => person.id === id);

/** The person who signs in, or undefined: the answer does not tell an unknown name from a wrong password. */
export function signInPerson(login, password, demoPassword) {
  const right = timingSafeEqual(digest(password), digest(demoPassword));
  const person = people.find((one) => one.login === login.trim().toLowerCase());
  return right ? person : undefined;
}

export class NotAMember extends Error {}

/**
 * What an access token says about a person: roles are those held in the body plus those held in none.
 * @param {string | undefined} bodyId the body to act for; the person's first one when none is named
 * @throws {NotAMember} when the person holds nothing in that body
 */
export function claimsOf(person, bodyId) {
  const body = bodyId ? person.bodies.find(({ id }) => id === bodyId) : person.bodies[0];
  if (bodyId && !body) throw new NotAMember(`${person.login} holds no role in ${bodyId}`);
  return {
    name: person.name,
    locale: person.language,
    roles: [...new Set([...(body?.roles ?? []), ...person.roles])],
    body: body?.id,
    bodies: person.bodies,
  };
}
