import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** Old office files share one container; which of them it is, only the name tells. */
const inCompoundFile: Record<string, string> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  msg: 'application/vnd.ms-outlook',
};

const unknown = 'application/octet-stream';
const headBytes = 64 * 1024;

/**
 * The media type by what is in the file, never by what its sender says; the name decides only within one family. Text is what has no
 * byte that text cannot have; `application/octet-stream` what nobody knows.
 */
export async function mediaTypeOf(path: string, name: string): Promise<string> {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  const found = (await fileTypeFromFile(path))?.mime;
  if (found === 'application/x-cfb') return inCompoundFile[extension] ?? unknown;
  if (found) return found;
  if (!(await isText(path))) return unknown;
  return extension === 'csv' ? 'text/csv' : 'text/plain';
}

async function isText(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return !/[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]/.test(buffer.toString('latin1', 0, bytesRead));
  } finally {
    await file.close();
  }
}
