/** Where readers find the web, such as `https://press.example`; the feed names its entries by it. */
export const REGISTER_ORIGIN = Symbol('register origin');
