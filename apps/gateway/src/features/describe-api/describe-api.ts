import { logger } from '@baspasoz/observability';
import type { Upstreams } from '../pass-on/pass-on.js';
import { mergeDocuments, type OpenApiDocument } from './merge-documents.js';

const keepForMs = 60_000;
const timeoutMs = 3000;

/** The merged OpenAPI document. A service that is away stays described as it last described itself. */
export class DescribeApi {
  private readonly known = new Map<string, OpenApiDocument>();
  private merged: { document: OpenApiDocument; until: number } | undefined;

  constructor(
    private readonly upstreams: Upstreams,
    private readonly now: () => number = () => performance.now(),
  ) {}

  async describe(own: () => Promise<OpenApiDocument>): Promise<OpenApiDocument> {
    if (this.merged && this.merged.until > this.now()) return this.merged.document;
    const answered = await Promise.all(
      Object.entries(this.upstreams).map(async ([service, address]) => {
        const document = await fetchDocument(service, address);
        if (document) this.known.set(service, document);
        return document !== undefined;
      }),
    );
    const document = mergeDocuments(await own(), Object.fromEntries(this.known));
    // An incomplete document is made again at the next question.
    if (answered.every(Boolean)) this.merged = { document, until: this.now() + keepForMs };
    return document;
  }
}

async function fetchDocument(service: string, address: string): Promise<OpenApiDocument | undefined> {
  try {
    const response = await fetch(`${address.replace(/\/$/, '')}/openapi.json`, {
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return (await response.json()) as OpenApiDocument;
  } catch (error) {
    logger.warn({ err: error, upstream: service }, 'a service did not describe its API');
    return undefined;
  }
}
