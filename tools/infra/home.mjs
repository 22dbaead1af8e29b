import { fileURLToPath } from 'node:url';

/** The checkout this installation runs from, with a trailing slash. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of everything an installation keeps between starts: data, secrets, logs, downloaded jars. Ignored by Git. */
export const projectHome = () => process.env.BASPASOZ_HOME || `${checkout}.baspasoz`;
