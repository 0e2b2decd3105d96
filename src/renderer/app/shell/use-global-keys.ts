import { useEffect, useEffectEvent } from 'react';
import { openNewActivity } from '../new-record/new-record-state.ts';
import { useDraftOfPage } from '../new-record/use-draft-of-page.ts';
import { usePalette } from '../palette/palette-state.ts';
import { useUndo } from '../undo.ts';
import { usePresentation } from './use-presentation.ts';

/** The keys that work on every page. */
export function useGlobalKeys(): void {
  const { undo, redo } = useUndo();
  const { present } = usePresentation();
  const draftOfPage = useDraftOfPage();

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = actFor(event, { undo, redo, present, add: () => openNewActivity(draftOfPage()) });
    if (act === null) return;
    event.preventDefault();
    act();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

interface Acts {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly present: (() => void) | null;
  readonly add: () => void;
}

function actFor(event: KeyboardEvent, { undo, redo, present, add }: Acts): (() => void) | null {
  if (event.key === 'F5') return present ?? (() => undefined);
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'k') return usePalette.getState().toggle;
  if (key === 'j') return document.querySelector('dialog[open]') === null ? add : null;
  if (isTyping(event.target)) return null;
  if (key === 'z') return event.shiftKey ? redo : undo;
  return key === 'y' ? redo : null;
}

/**
 * True while a text box holds letters that are not saved yet: there, undo is the box's own. A box that saves by
 * itself carries `data-dirty`; any other box keeps its own undo always.
 */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || !target.matches('input:not([type="range"]), textarea')) return false;
  return target.dataset.dirty !== 'false';
}
