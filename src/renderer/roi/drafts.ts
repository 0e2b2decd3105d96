import { create } from 'zustand';
import { markUnsaved } from '../ui/unsaved.ts';
import { type Draft, emptyDraft, isEmptyDraft } from './draft.ts';

/** The drafts that are not empty, by model id: a page that goes, or another model, takes none of them along. */
const useDrafts = create<Readonly<Record<string, Draft>>>(() => ({}));

export function useDraft(modelId: string): Draft {
  return useDrafts((drafts) => drafts[modelId] ?? emptyDraft);
}

export function draftOf(modelId: string): Draft {
  return useDrafts.getState()[modelId] ?? emptyDraft;
}

export function changeDraft(modelId: string, change: (draft: Draft) => Draft): void {
  const { [modelId]: _, ...others } = useDrafts.getState();
  const draft = change(draftOf(modelId));
  const isEmpty = isEmptyDraft(draft);
  useDrafts.setState(isEmpty ? others : { ...others, [modelId]: draft }, true);
  markUnsaved(`roi/${modelId}`, !isEmpty);
}
