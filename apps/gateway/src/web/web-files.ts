import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** One file of the built web, in memory. */
export interface WebFile {
  type: string;
  etag: string;
  /** The name holds a hash of the content, so it never changes. */
  immutable: boolean;
  encoded(encoding: 'br' | 'gzip' | 'identity'): Buffer;
}

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.js', '.css', '.json', '.svg', '.webmanifest', '.txt']);

/** The built web (a few megabytes) read once: nothing outside the folder can be asked for, and each file is compressed once. */
export class WebFiles {
  private constructor(
    /** The page with its `__CSP_NONCE__` placeholders. */
    readonly page: string,
    private readonly files: ReadonlyMap<string, WebFile>,
  ) {}

  /** Undefined when there is no built web in the folder. */
  static read(root: string): WebFiles | undefined {
    const page = join(root, 'index.html');
    if (!existsSync(page)) return undefined;
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name !== 'index.html' && statSync(join(root, name)).isFile(),
    );
    const files = names.map((name): [string, WebFile] => [
      `/${name.replaceAll('\\', '/')}`,
      webFile(join(root, name), name),
    ]);
    return new WebFiles(readFileSync(page, 'utf8'), new Map(files));
  }

  /** @param path decoded path of the address, such as `/assets/index-x1.js` */
  file(path: string): WebFile | undefined {
    return this.files.get(path);
  }
}

function webFile(path: string, name: string): WebFile {
  const content = readFileSync(path);
  const extension = extname(name);
  const made = new Map<string, Buffer>([['identity', content]]);
  return {
    type: types[extension] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    immutable: name.startsWith('assets/'),
    encoded(encoding) {
      const wanted = compressible.has(extension) ? encoding : 'identity';
      const known = made.get(wanted);
      if (known) return known;
      const bytes = compress(content, wanted);
      made.set(wanted, bytes);
      return bytes;
    },
  };
}

function compress(content: Buffer, encoding: 'br' | 'gzip' | 'identity'): Buffer {
  if (encoding === 'br') return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  return encoding === 'gzip' ? gzipSync(content) : content;
}
