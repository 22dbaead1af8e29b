import { randomUUID } from 'node:crypto';
import type { TokenClaims } from '@baspasoz/testing';

/** Bodies of this spec only: the topics are shared with every other spec of the run. */
export const moh: string = randomUUID();
export const turkistan: string = randomUUID();

const person = (n: string) => `0192f000-0000-7000-9000-000000000${n}`;

export const aigerim: TokenClaims = { sub: person('101'), roles: ['authorized-person'], body: moh };
export const daniyar: TokenClaims = { sub: person('102'), roles: ['officer'], body: moh };
export const saule: TokenClaims = { sub: person('103'), roles: ['unit-officer'], body: moh };
export const head: TokenClaims = { sub: person('104'), roles: ['first-head'], body: moh };
/** Of another structural unit than `saule`. */
export const nurlan: TokenClaims = { sub: person('105'), roles: ['unit-officer'], body: moh };
export const deputy: TokenClaims = { sub: person('106'), roles: ['deputy'], body: moh };
export const baurzhan: TokenClaims = { sub: person('201'), roles: ['authorized-person'], body: turkistan };
export const journalist: TokenClaims = { sub: person('301'), roles: ['journalist'] };

export const legalUnit = '0192f000-0000-7000-a000-000000000001';
export const medicalUnit = '0192f000-0000-7000-a000-000000000002';
