import type { Language } from '@baspasoz/contracts';

/** Address of the page on which a requester follows a request, by its number and its code; without the code the page asks for it. */
export type StatusPage = (language: Language, number: string, trackingCode?: string) => string;

export const STATUS_PAGE = Symbol('status page');

/** @param publicUrl where people open the product */
export const statusPageAt =
  (publicUrl: string): StatusPage =>
  (language, number, trackingCode) => {
    const url = new URL(`/${language}/status`, publicUrl);
    url.searchParams.set('number', number);
    if (trackingCode !== undefined) url.searchParams.set('code', trackingCode);
    return url.href;
  };
