import { useCallback, useEffect, useRef, useState } from 'react';
import { loadDraft, saveDraft, useDraft } from '../../api/drafts';
import type { Draft, DraftContent, DraftOf } from '../../api/draft-types';
import { ApiProblem } from '../../api/problem';
import { dropUnsaved, keepUnsaved, unsavedOf } from './unsaved-draft';

/** A pause in typing after which what was typed is saved, in milliseconds. */
const pause = 1_200;

export type SaveState = 'saved' | 'typing' | 'saving' | 'failed' | 'conflict';

export interface DraftEditing {
  /** The latest version as the service has it, with its claims and checks. */
  saved: Draft;
  /** What is on the screen. */
  content: DraftContent;
  state: SaveState;
  problem: unknown;
  /** What somebody else has written meanwhile, while it is not settled which text stays. */
  theirs: Draft | null;
  change: (change: Partial<DraftContent> | ((now: DraftContent) => Partial<DraftContent>)) => void;
  /** Saves now, as a version that stays; gives the draft as saved, or null when it could not be. */
  save: () => Promise<Draft | null>;
  settle: (keep: 'mine' | 'theirs') => Promise<void>;
  /** Reads again what the service says of the draft, such as its approval; what is typed stays. */
  refresh: () => Promise<void>;
}

const contentOf = ({ form, oralTopic, texts, marks, resolution, withheld }: DraftContent): DraftContent => ({
  form,
  oralTopic,
  texts,
  marks,
  resolution: resolution ?? null,
  withheld: withheld ?? [],
});
const inputOf = ({ oralTopic, resolution, ...content }: DraftContent, autosave: boolean) => ({
  ...content,
  marks: content.marks.map(({ source, ...mark }) => (source ? { ...mark, source } : mark)),
  ...(oralTopic ? { oralTopic } : {}),
  ...(resolution ? { resolution } : {}),
  ...(autosave ? { autosave } : {}),
});

/**
 * A draft under one's hands: what is typed is saved at every pause, one save at a time; what could not be saved stays in this tab and is
 * tried again; when somebody else was faster, both texts are kept until it is settled which one goes on.
 *
 * @param of the same object from one rendering to the next
 */
export function useDraftEditing(of: DraftOf, enabled: boolean): DraftEditing | null {
  const { data } = useDraft(of, enabled);
  const [loaded, setLoaded] = useState<Draft | null>(null);
  const [saved, setSaved] = useState<Draft | null>(null);
  const [content, setContent] = useState<DraftContent | null>(null);
  const [state, setState] = useState<SaveState>('saved');
  const [problem, setProblem] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<Draft | null>(null);
  const latest = useRef({ content, saved, running: null as Promise<Draft | null> | null });
  useEffect(() => void Object.assign(latest.current, { content, saved }), [content, saved]);

  if (data && data !== loaded) {
    const unsaved = unsavedOf(of);
    setLoaded(data);
    setSaved(unsaved ? { ...data, version: unsaved.version } : data);
    setContent(unsaved?.content ?? contentOf(data));
    setState(unsaved ? 'typing' : 'saved');
  }

  const write = useCallback(
    async (autosave: boolean): Promise<Draft | null> => {
      const { content: mine, saved: base } = latest.current;
      if (!mine || !base) return null;
      setState('saving');
      try {
        const next = await saveDraft(of, base.version, inputOf(mine, autosave));
        latest.current.saved = next;
        setSaved(next);
        setProblem(null);
        const typedOn = latest.current.content !== mine;
        if (!typedOn) dropUnsaved(of);
        setState(typedOn ? 'typing' : 'saved');
        return next;
      } catch (failure) {
        setProblem(failure);
        if (failure instanceof ApiProblem && failure.code === 'draft-changed') {
          setTheirs(await loadDraft(of).catch(() => null));
          setState('conflict');
        } else setState('failed');
        return null;
      }
    },
    [of],
  );

  /** One save at a time: the next waits for the one under way and then saves what is on the screen by then. */
  const saveInTurn = useCallback(
    async (autosave: boolean) => {
      await latest.current.running;
      const running = write(autosave);
      latest.current.running = running;
      return running;
    },
    [write],
  );

  useEffect(() => {
    if (state !== 'typing' && state !== 'failed') return;
    const timer = setTimeout(() => void saveInTurn(true), state === 'failed' ? 5 * pause : pause);
    return () => clearTimeout(timer);
  }, [state, content, saveInTurn]);

  const change = useCallback<DraftEditing['change']>(
    (made) =>
      setContent((now) => {
        if (!now) return now;
        const next = { ...now, ...(typeof made === 'function' ? made(now) : made) };
        keepUnsaved(of, { version: latest.current.saved?.version ?? 0, content: next });
        setState((before) => (before === 'conflict' ? before : 'typing'));
        return next;
      }),
    [of],
  );

  const settle = useCallback(
    async (keep: 'mine' | 'theirs') => {
      const other = theirs;
      if (!other) return;
      latest.current.saved = other;
      setTheirs(null);
      // Mine goes into the history first, also when theirs is to go on: neither is lost.
      const mine = await saveInTurn(false);
      if (keep === 'mine' || !mine) return;
      latest.current.content = contentOf(other);
      setContent(contentOf(other));
      await saveInTurn(false);
    },
    [theirs, saveInTurn],
  );

  const save = useCallback(
    async () => (state === 'saved' && saved && saved.version > 0 ? saved : saveInTurn(false)),
    [state, saved, saveInTurn],
  );

  const refresh = useCallback(async () => {
    const now = await loadDraft(of);
    latest.current.saved = now;
    setSaved(now);
  }, [of]);

  return saved && content ? { saved, content, state, problem, theirs, change, save, settle, refresh } : null;
}
