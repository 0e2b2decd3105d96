import { FileRefused } from '../../intake/file-fault.ts';
import type { LabelMatrix } from './tally.ts';

/** More labels than these are no classes but texts. */
const mostLabels = 200;

/**
 * Counts pairs of labels as they come.
 * @throws FileRefused `too-many-labels` from `add`.
 */
export function createLabelMatrix() {
  const places = new Map<string, number>();
  const counts: number[][] = [];
  const placeOf = (label: string): number => {
    const known = places.get(label);
    if (known !== undefined) return known;
    if (places.size === mostLabels) throw new FileRefused('too-many-labels');
    places.set(label, places.size);
    for (const row of counts) row.push(0);
    counts.push(Array<number>(places.size).fill(0));
    return places.size - 1;
  };
  return {
    add(actual: string, given: string): void {
      const [row, column] = [placeOf(actual), placeOf(given)];
      const line = counts[row];
      if (line !== undefined) line[column] = (line[column] ?? 0) + 1;
    },
    /** Labels with the most true cases first. */
    read(): LabelMatrix {
      const sizes = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
      const labels = [...places.keys()];
      const order = labels
        .map((_, at) => at)
        .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || ((labels[a] ?? '') < (labels[b] ?? '') ? -1 : 1));
      return {
        labels: order.map((at) => labels[at] ?? ''),
        counts: order.map((row) => order.map((column) => counts[row]?.[column] ?? 0)),
      };
    },
  };
}
