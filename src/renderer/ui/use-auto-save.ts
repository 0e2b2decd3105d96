import { useEffect, useEffectEvent, useRef, useState } from 'react';

const secondsOfPause = 1;

/** What a text means, or the reason why it can't be kept. */
export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

interface AutoSave<Value> {
  /** The value as the record holds it. */
  readonly value: Value;
  readonly toText: (value: Value) => string;
  readonly read: (text: string) => ReadResult<Value>;
  readonly save: (value: Value) => Promise<unknown>;
}

/** What the user typed, and which text of it was handed over to be saved; both null while the box shows the record. */
interface Typed {
  readonly draft: string | null;
  readonly sent: string | null;
}

const untouched: Typed = { draft: null, sent: null };

/**
 * A text box that saves by itself: on leaving it, on Enter, after a pause, and when the page goes. While it holds
 * letters that are not saved it is dirty; a change from elsewhere (undo) shows only in a clean box. A save that failed
 * leaves the letters in the box, dirty, to be tried again.
 */
export function useAutoSave<Value>({ value, toText, read, save }: AutoSave<Value>) {
  const [typed, setTyped] = useState(untouched);
  const [error, setError] = useState<string | null>(null);
  const isFocused = useRef(false);
  const kept = toText(value);
  const lastKept = useRef(kept);
  const { draft, sent } = typed;
  const isDirty = draft !== null && draft !== sent && draft !== kept;

  function commit(isLeaving: boolean): void {
    if (draft === null || !isDirty) return;
    const result = read(draft);
    if (!result.ok) {
      if (isLeaving) setError(result.reason);
      return;
    }
    setError(null);
    if (toText(result.value) === kept) {
      if (isLeaving) setTyped(untouched);
      return;
    }
    setTyped({ draft, sent: draft });
    save(result.value).catch(() => setTyped((now) => ({ ...now, sent: null })));
  }

  const commitNow = useEffectEvent(commit);

  useEffect(() => {
    if (draft === null) return undefined;
    const timer = window.setTimeout(() => commitNow(false), secondsOfPause * 1000);
    return () => window.clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    const leave = () => commitNow(true);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  /** Whether the record now holds what this box sent. */
  function isOwnSaveKept(): boolean {
    const own = sent === null ? null : read(sent);
    return own?.ok === true && toText(own.value) === kept;
  }

  const showRecord = useEffectEvent(() => {
    if (isDirty) return;
    // Our own save has arrived: letters such as a space at the end stay while the user is still typing.
    if (!(isFocused.current && isOwnSaveKept())) setTyped(untouched);
  });

  useEffect(() => {
    if (kept !== lastKept.current) showRecord();
    lastKept.current = kept;
  }, [kept]);

  return {
    text: draft ?? kept,
    isDirty,
    error,
    type(text: string) {
      setTyped((now) => ({ ...now, draft: text }));
      setError(null);
    },
    focus() {
      isFocused.current = true;
    },
    leave() {
      isFocused.current = false;
      commit(true);
      if (!isDirty && isOwnSaveKept()) setTyped(untouched);
    },
    commit: () => commit(true),
    revert() {
      setTyped(untouched);
      setError(null);
    },
  };
}
