const MOST_NODES = 500;
const articleTypes = /(?:^|\/)(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/;

const typesOf = (node) => [node['@type'] ?? []].flat().map(String);

/** Content systems leave line breaks and trailing commas in what should be JSON. */
function parse(text) {
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')])
    try {
      return JSON.parse(attempt);
    } catch {
      // the second attempt, or not readable at all: the page says the rest of what it is elsewhere
    }
  return undefined;
}

function* nodesIn(roots) {
  const waiting = [...roots];
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen += 1) {
    const node = waiting.shift();
    if (typeof node !== 'object' || node === null) continue;
    if (Array.isArray(node)) {
      waiting.push(...node.slice(0, MOST_NODES));
      continue;
    }
    yield node;
    waiting.push(node['@graph'], node.mainEntity, node.mainEntityOfPage);
  }
}

const text = (value) => (typeof value === 'string' && value.trim() ? value.trim() : undefined);

/** What a page says of its article for machines (schema.org as JSON-LD); undefined when it speaks of none. */
export function articleInJsonLd(document) {
  const roots = [...document.querySelectorAll('script[type="application/ld+json" i]')].map((script) =>
    parse(script.textContent ?? ''),
  );
  for (const node of nodesIn(roots))
    if (typesOf(node).some((type) => articleTypes.test(type)))
      return {
        headline: text(node.headline) ?? text(node.name),
        datePublished: text(node.datePublished) ?? text(node.dateCreated),
        articleBody: text(node.articleBody),
      };
  return undefined;
}
