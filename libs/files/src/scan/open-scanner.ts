import { ClamdScanner } from './clamd-scanner.js';
import type { FileScanner } from './file-scanner.js';

/**
 * The scanner a configuration names: `none`, or `clamd://host:3310?maxMiB=25`. Null for none: then every file is marked as unchecked.
 * @throws TypeError when the address is of neither kind
 */
export function openScanner(url: string): FileScanner | null {
  if (url === 'none') return null;
  const { protocol, hostname, port, searchParams } = new URL(url);
  if (protocol !== 'clamd:' || !hostname) throw new TypeError('A scanner is none or clamd://host:port');
  return new ClamdScanner({
    host: hostname,
    port: Number(port || 3310),
    maxBytes: Number(searchParams.get('maxMiB') ?? 25) * 1024 * 1024,
  });
}
