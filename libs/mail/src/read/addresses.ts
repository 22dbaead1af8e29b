import parseAddresses from 'nodemailer/lib/addressparser';
import { headerText } from './header-text.js';

export interface MailAddress {
  name: string;
  /** Lower case in its domain only: the part before the @ is the receiving server's matter. */
  address: string;
}

const isAddress = /^[^\s@<>()[\]\\,;:"]{1,200}@[^\s@<>()[\]\\,;:"]{1,253}$/;

const tidy = (address: string): string => {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
};

/**
 * The addresses of a header; what is none is left out, a name without one is not.
 * @param value one char per byte, as it stands in the mail
 */
export function mailAddresses(value: string): MailAddress[] {
  return parseAddresses(value.slice(0, 20_000), { flatten: true })
    .map(({ name, address }) => ({ name: headerText(name), address: isAddress.test(address) ? tidy(address) : '' }))
    .filter(({ name, address }) => name || address);
}
