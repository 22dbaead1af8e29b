/** Where people open the product; mails link there. */
export const PUBLIC_URL = Symbol('public url');
