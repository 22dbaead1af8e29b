import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { heardEvents, refreshAfter } from './stream-effects';

export type StreamState = 'connecting' | 'live' | 'stale';

type Message = { kind: 'event'; name: string } | { kind: 'state'; state: StreamState } | { kind: 'newcomer' };

const channelName = 'baspasoz-stream';

/** An answer that is no stream (signed out, server restarting) ends an EventSource for good; a new one follows after this, in milliseconds. */
const reopenAfter = 4_000;

/** Listens until told to stop. The browser itself comes back from a broken connection, with Last-Event-ID. */
function keepOpen(tell: (message: Message) => void): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource('/api/stream');
    source.onopen = () => tell({ kind: 'state', state: 'live' });
    source.onerror = () => {
      tell({ kind: 'state', state: 'stale' });
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, reopenAfter);
    };
    for (const name of heardEvents) source.addEventListener(name, () => tell({ kind: 'event', name }));
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

/**
 * One stream per browser: the tab that holds the lock listens to the gateway and tells the others. When that tab
 * closes, the lock passes on. Missed events are replayed by the gateway from Last-Event-ID after a break.
 */
function listen(onMessage: (message: Message) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  const ended = new AbortController();
  let leads = false;
  let state: StreamState = 'connecting';
  const tell = (message: Message) => {
    if (message.kind === 'state') state = message.state;
    onMessage(message);
    channel.postMessage(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'newcomer') onMessage(data);
    else if (leads) channel.postMessage({ kind: 'state', state } satisfies Message);
  };
  channel.postMessage({ kind: 'newcomer' } satisfies Message);

  const lead = () =>
    new Promise<void>((resolve) => {
      leads = true;
      const close = keepOpen(tell);
      ended.signal.addEventListener('abort', () => {
        close();
        resolve();
      });
    });

  if ('locks' in navigator)
    navigator.locks.request(channelName, { signal: ended.signal }, lead).catch((reason: unknown) => {
      if (!ended.signal.aborted) throw reason;
    });
  else void lead();

  return () => {
    ended.abort();
    channel.close();
  };
}

/** Keeps what is on the screen true: every event makes the lists it concerns be read again. */
export function useLiveUpdates(enabled: boolean): StreamState {
  const queries = useQueryClient();
  const [state, setState] = useState<StreamState>('connecting');

  useEffect(() => {
    if (!enabled) return;
    let broken = false;
    return listen((message) => {
      if (message.kind === 'newcomer') return;
      if (message.kind === 'event') return refreshAfter(queries, message.name);
      if (message.state === 'live' && broken) void queries.invalidateQueries();
      broken = message.state === 'stale';
      setState(message.state);
    });
  }, [enabled, queries]);

  return state;
}
