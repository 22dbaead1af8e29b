/**
 * The thread in which pages and sitemaps are read. What comes over the wire is parsed here and nowhere else: the other side ends this
 * thread when a document takes too long or too much. Plain JavaScript: a thread is started from a file.
 */
import { parentPort } from 'node:worker_threads';
import { readArticle } from './reader/article.mjs';
import { readList } from './reader/list.mjs';
import { readSitemap } from './reader/sitemap.mjs';

const readers = {
  sitemap: ({ text, limit }) => readSitemap(text, limit),
  list: ({ text, url, limit }) => readList(text, url, limit),
  article: ({ text, url }) => readArticle(text, url),
};

function read(question) {
  try {
    return readers[question.what](question) ?? null;
  } catch {
    return null; // whatever it is, nobody can read it
  }
}

parentPort.on('message', (question) => parentPort.postMessage(read(question)));
