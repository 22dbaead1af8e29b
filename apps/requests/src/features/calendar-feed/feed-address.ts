import { createHash, randomBytes } from 'node:crypto';

export const FEED_ADDRESS = Symbol('calendar feed address');
/** The address of a feed, by its secret. */
export type FeedAddress = (secret: string) => string;

/** @param publicUrl where people open the product */
export const feedAddressAt =
  (publicUrl: string): FeedAddress =>
  (secret) =>
    new URL(`/api/requests/public/calendars/${secret}/deadlines.ics`, publicUrl).href;

/** 256 bits: nobody guesses one. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of it, and what is looked for. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();
