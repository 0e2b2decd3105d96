import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addFiles } from './upload-state.ts';

type Dropped = File | { readonly folder: string };

/** Files dropped anywhere in the window, and pictures pasted while nobody is typing. */
export function useIncomingFiles(accountId: string) {
  const { t } = useTranslation();
  // Children send leave and enter of their own: only as many leaves as enters mean that the pointer is outside.
  const [depth, setDepth] = useState(0);

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const isTyping = target?.closest('input, textarea, [contenteditable]') !== null && target !== null;
    const pasted = [...(event.clipboardData?.files ?? [])];
    if (pasted.length === 0 || isTyping || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    addFiles(
      { accountId },
      pasted.map((file) => (isScreenshot(file) ? renamed(file, t('attachments:pasted', { at: stamp() })) : file)),
    );
  });

  const onDrop = useEffectEvent((event: DragEvent) => {
    if (event.dataTransfer === null || !hasFiles(event)) return;
    event.preventDefault();
    setDepth(0);
    const dropped = droppedItems(event.dataTransfer);
    if (dropped.length > 0) addFiles({ accountId }, dropped);
  });

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const move = (by: number) => (event: DragEvent) => {
      if (hasFiles(event)) setDepth((depth) => Math.max(0, depth + by));
    };
    document.addEventListener('paste', (event) => onPaste(event), { signal });
    document.addEventListener('dragenter', move(1), { signal });
    document.addEventListener('dragleave', move(-1), { signal });
    document.addEventListener('dragover', (event) => hasFiles(event) && event.preventDefault(), { signal });
    document.addEventListener('drop', (event) => onDrop(event), { signal });
    return () => listening.abort();
  }, []);

  return { isOver: depth > 0 };
}

/** Whether something dragged holds files. */
export function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** A folder arrives as a file that cannot be read; the entry says which it is. */
export function droppedItems(transfer: DataTransfer): readonly Dropped[] {
  return [...transfer.items].flatMap((item): Dropped[] => {
    const entry = item.webkitGetAsEntry();
    if (entry?.isDirectory === true) return [{ folder: entry.name }];
    const file = item.getAsFile();
    return file === null ? [] : [file];
  });
}

/** The browser names every picture without a file image.png. */
function isScreenshot(file: File): boolean {
  return file.type === 'image/png' && file.name === 'image.png';
}

function renamed(file: File, name: string): File {
  return new File([file], name, { type: file.type });
}

/** Local day and time without colons, which Windows does not allow in names. */
function stamp(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day} ${two(now.getHours())}-${two(now.getMinutes())}-${two(now.getSeconds())}`;
}
