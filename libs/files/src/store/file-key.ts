import { randomUUID } from 'node:crypto';

/** Names one kept file: `<body id>/<random id>`. Nothing of the file, of its name or of a person is in it. */
export type FileKey = string & { readonly __brand: 'FileKey' };

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const pattern = new RegExp(`^${uuid}/${uuid}$`);

/** A key nobody has used, bound to the body. */
export const newFileKey = (bodyId: string): FileKey => fileKey(`${bodyId.toLowerCase()}/${randomUUID()}`);

/**
 * Reads a key from outside text.
 * @throws TypeError when it is none: a path that leaves the store must never reach it.
 */
export function fileKey(text: string): FileKey {
  if (!pattern.test(text)) throw new TypeError('A file key is <body id>/<id>');
  return text as FileKey;
}
