import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

const idOf = /^[0-9]{15}-[0-9a-f]{8}$/;

/** Messages as files of one folder: `<id>.eml` as received, `<id>.json` what the list shows. Ids sort by time of receipt. */
export async function openMailStore(folder) {
  await mkdir(folder, { recursive: true, mode: 0o700 });

  return {
    /**
     * Keeps a message on disk before the sender is told that it was accepted.
     * @param {Buffer} source
     * @param {{ from: string, to: string[] }} envelope as given by the sending server
     * @returns {Promise<string>} id
     */
    async add(source, envelope) {
      const at = new Date();
      const id = `${String(at.getTime()).padStart(15, '0')}-${randomUUID().slice(0, 8)}`;
      const { subject = '' } = await simpleParser(source, {
        skipHtmlToText: true,
        skipTextToHtml: true,
        skipImageLinks: true,
      });
      await writeFile(join(folder, `${id}.eml`), source, { mode: 0o600 });
      const summary = JSON.stringify({ id, at: at.toISOString(), subject, ...envelope });
      await writeFile(join(folder, `${id}.new`), summary, { mode: 0o600 });
      await rename(join(folder, `${id}.new`), join(folder, `${id}.json`));
      return id;
    },

    /** Summaries, newest first, at most `limit`, those whose recipient or subject holds `query`. */
    async list({ query = '', limit = 200 } = {}) {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort((a, b) => (a < b ? 1 : -1));
      const found = [];
      for (const name of names) {
        const summary = JSON.parse(await readFile(join(folder, name), 'utf8'));
        const text = [summary.subject, ...summary.to].join(' ').toLowerCase();
        if (text.includes(query.toLowerCase())) found.push(summary);
        if (found.length === limit) break;
      }
      return found;
    },

    /** One message with its parts, undefined when there is none of this id. */
    async read(id) {
      if (!idOf.test(id)) return undefined;
      const source = await readFile(join(folder, `${id}.eml`)).catch((error) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (!source) return undefined;
      const summary = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'));
      const { text = '', html, replyTo, messageId = '' } = await simpleParser(source, { skipTextToHtml: true });
      const answerTo = replyTo?.value[0]?.address ?? '';
      return { ...summary, source, text, html: html || undefined, answerTo, messageId };
    },
  };
}
