import { bodyOf, type Principal } from '@baspasoz/auth';
import { logger } from '@baspasoz/observability';
import { bodyId } from '@baspasoz/persistence';
import type { ServerResponse } from 'node:http';
import type { Session } from '../../sessions/session.js';
import type { Sessions } from '../../sessions/sessions.js';
import { EventHub } from '../../stream/event-hub.js';
import { EventLog, type LoggedEvent } from '../../stream/event-log.js';
import { EventStream } from '../../stream/event-stream.js';
import { mayHear } from '../../stream/may-hear.js';

export interface Follower {
  principal: Principal;
  /** Null for a program, whose stream ends with its token. */
  session: Session | null;
  /** Epoch seconds. */
  tokenExpiresAt: number;
  /** What the reader had last, as it says. */
  lastEventId: string | undefined;
}

const pageSize = 200;

/** The event stream of the caller's body: first what was missed, then what happens, nothing twice and nothing left out. */
export class FollowEvents {
  constructor(
    private readonly log: EventLog,
    private readonly hub: EventHub,
    private readonly sessions: Sessions,
    private readonly heartbeatSeconds: number,
  ) {}

  /** Opens the stream and returns; problems (no body) are thrown before the first byte. */
  async open(follower: Follower, response: ServerResponse, headers: Record<string, string>): Promise<void> {
    const body = bodyOf(follower.principal);
    await this.hub.start();
    const { prunedThrough, last } = await this.log.extent();
    const stream = new EventStream(response, headers);
    const asked = /^\d{1,15}$/.test(follower.lastEventId ?? '') ? Number(follower.lastEventId) : undefined;
    const from = asked === undefined || asked > last ? last : Math.max(asked, prunedThrough);
    if (asked !== undefined && (asked > last || asked < prunedThrough)) stream.tellGap(from);
    else stream.mark(from);
    const leave = this.live(follower, stream, response);
    response.once('close', leave);
    void this.follow(body, from, follower, stream, response).catch((error: unknown) => {
      logger.warn({ err: error }, 'an event stream broke off; its reader will come back');
      response.destroy();
    });
  }

  /** Catches up page by page; joins the hub in the same tick in which nothing is left between the log and the hub. */
  private async follow(
    body: string,
    from: number,
    { principal }: Follower,
    stream: EventStream,
    response: ServerResponse,
  ): Promise<void> {
    let sent = from;
    const hear = (event: LoggedEvent) => {
      if (event.seq <= sent) return;
      sent = event.seq;
      if (mayHear(principal, event.name)) stream.send(event);
    };
    while (!response.destroyed && !response.writableEnded) {
      const hubAt = this.hub.position;
      const events = await this.log.ofBody(bodyId(body), sent, pageSize);
      events.forEach(hear);
      await stream.drained();
      if (events.length === pageSize || this.hub.position !== hubAt) continue;
      if (response.destroyed || response.writableEnded) return;
      const leave = this.hub.join({ bodyId: body, hear, end: () => stream.end() });
      response.once('close', leave);
      this.hub.ring();
      return;
    }
  }

  /** Heartbeat, and the end of the stream with the sign-in it hangs on. Returns the function that stops both. */
  private live(
    { session, principal, tokenExpiresAt }: Follower,
    stream: EventStream,
    response: ServerResponse,
  ): () => void {
    const check = async () => {
      if (!session) return tokenExpiresAt > Date.now() / 1000;
      const now = await this.sessions.again(session);
      return now?.principal.bodyId === principal.bodyId;
    };
    const endUnlessValid = () => {
      check().then(
        (valid) => void (valid ? stream.beat() : stream.end()),
        (error: unknown) => {
          logger.warn({ err: error }, 'a session could not be checked; its stream is broken off');
          response.destroy();
        },
      );
    };
    const timer = setInterval(endUnlessValid, this.heartbeatSeconds * 1000);
    const stopListening = this.sessions.onChange((idHash) => {
      if (session?.idHash.equals(idHash)) endUnlessValid();
    });
    return () => {
      clearInterval(timer);
      stopListening();
    };
  }
}
