import { isBin } from '@baspasoz/law';

export type PersonalData = { kind: 'iin' | 'phone'; value: string };

/** `+7 701 123 45 67`, `8 (701) 123-45-67`: eleven digits that begin with 7 or 8. */
const phone = /(?<![\p{L}\p{N}])(?:\+7|8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/gu;
const twelve = /(?<!\d)\d{12}(?!\d)/g;
const digits = (text: string): string => text.replace(/\D/g, '').slice(-10);

/**
 * Numbers in a text that may belong to a person who is no party to the request: an IIN by its check digit (resolution No 406 of
 * 22.05.2007; a BIN is built alike, so it is shown too), a telephone number other than the requester's own.
 */
export function personalDataIn(text: string, ownPhone: string | null): PersonalData[] {
  const numbers = [...text.matchAll(twelve)].map(([value]) => value).filter(isBin);
  const phones = [...text.matchAll(phone)]
    .map(([value]) => value.trim())
    .filter((value) => !ownPhone || digits(value) !== digits(ownPhone));
  return [
    ...numbers.map((value) => ({ kind: 'iin' as const, value })),
    ...phones.map((value) => ({ kind: 'phone' as const, value })),
  ];
}
