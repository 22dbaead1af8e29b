export interface StreamMessage {
  id: string;
  event: string;
  data: string;
}

/** Reads a `text/event-stream` as a browser's EventSource would. */
export class StreamReader {
  readonly messages: StreamMessage[] = [];
  /** As a browser remembers it for the next connection. */
  lastEventId = '';
  comments = 0;
  ended = false;

  private constructor(
    readonly response: Response,
    private readonly connection: AbortController,
  ) {}

  static async open(url: string, headers: Record<string, string>): Promise<StreamReader> {
    const connection = new AbortController();
    const response = await fetch(url, { headers, signal: connection.signal });
    const reader = new StreamReader(response, connection);
    if (response.ok) void reader.read();
    return reader;
  }

  names(): string[] {
    return this.messages.map(({ event }) => event);
  }

  subjects(): string[] {
    return this.messages.map(({ data }) => (JSON.parse(data) as { subject: string }).subject);
  }

  close(): void {
    this.connection.abort();
  }

  private async read(): Promise<void> {
    let rest = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of this.response.body ?? []) {
        rest += decoder.decode(chunk as Uint8Array, { stream: true });
        const blocks = rest.split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
      }
    } catch (error) {
      if (!this.connection.signal.aborted && !(error instanceof TypeError)) throw error;
    } finally {
      this.ended = true;
    }
  }

  private take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
      }),
    );
    if (fields.has('')) this.comments++;
    const id = fields.get('id');
    if (id !== undefined) this.lastEventId = id;
    const data = fields.get('data');
    if (data !== undefined) this.messages.push({ id: this.lastEventId, event: fields.get('event') ?? 'message', data });
  }
}
