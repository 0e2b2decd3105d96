import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** The inner size of an element, followed as the window changes: charts lay out again rather than scale their text. */
export function useElementSize<Element extends HTMLElement>(
  initial: ElementSize,
): readonly [RefObject<Element | null>, ElementSize] {
  const element = useRef<Element>(null);
  const [size, setSize] = useState(initial);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null) return;
    const read = () => {
      const { width, height } = node.getBoundingClientRect();
      setSize((last) => {
        const next = { width: Math.floor(width), height: Math.floor(height) };
        return last.width === next.width && last.height === next.height ? last : next;
      });
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
