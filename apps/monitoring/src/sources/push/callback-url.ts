/** Where hubs call this installation, without a slash at its end; undefined where they cannot reach it. */
export const CALLBACK_URL = Symbol('callback url of hubs');
