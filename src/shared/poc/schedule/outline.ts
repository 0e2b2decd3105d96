import type { PlanTask } from '../plan.ts';

type Line = Pick<PlanTask, 'id' | 'kind' | 'parentId'>;

/** The lines as they stand under each other: every phase with its tasks right below it, each kept in its order. */
export function outlineOf<Each extends Line>(tasks: readonly Each[]): readonly Each[] {
  return blocksOf(tasks).flat();
}

/** A phase with its tasks, or a line that belongs to no phase. */
function blocksOf<Each extends Line>(tasks: readonly Each[]): readonly (readonly Each[])[] {
  const phases = new Set(tasks.filter(({ kind }) => kind === 'phase').map(({ id }) => id));
  const isChild = ({ parentId }: Each) => parentId !== null && phases.has(parentId);
  const children = Map.groupBy(tasks.filter(isChild), ({ parentId }) => parentId);
  return tasks.filter((task) => !isChild(task)).map((task) => [task, ...(children.get(task.id) ?? [])]);
}

/** Where a line goes: its phase, and its place among all. */
export interface PlacedLine {
  readonly id: string;
  readonly parentId: string | null;
}

/**
 * The lines after one has gone a step up (−1) or down (1): a phase past the block beside it, a task past its neighbour or
 * out of its phase into the one beside it. Null where there is no further to go.
 */
export function moveLine(tasks: readonly Line[], id: string, step: 1 | -1): readonly PlacedLine[] | null {
  const blocks = blocksOf(tasks);
  const at = blocks.findIndex((block) => block.some((line) => line.id === id));
  const block = blocks[at];
  if (block === undefined) return null;
  const inner = block.findIndex((line) => line.id === id);
  const target = inner + step;
  if (inner > 0 && target > 0 && target < block.length) {
    return placed(blocks.with(at, swap(block, inner, target)));
  }
  const beside = blocks[at + step];
  if (inner === 0) return beside === undefined ? null : placed(swap(blocks, at, at + step));
  return beside === undefined ? null : placed(intoNextBlock(blocks, at, inner, step));
}

/** A task that leaves its phase becomes the last of the phase above, or the first of the one below. */
function intoNextBlock(
  blocks: readonly (readonly Line[])[],
  at: number,
  inner: number,
  step: 1 | -1,
): readonly (readonly Line[])[] {
  const [block = [], beside = []] = [blocks[at], blocks[at + step]];
  const line = block[inner];
  const head = beside[0];
  if (line === undefined || head === undefined) return blocks;
  const left = block.toSpliced(inner, 1);
  if (head.kind !== 'phase') {
    const alone = [{ ...line, parentId: null }];
    return blocks.with(at, left).toSpliced(step === 1 ? at + 1 : at, 0, alone);
  }
  const moved = { ...line, parentId: head.id };
  const joined = step === 1 ? [head, moved, ...beside.slice(1)] : [...beside, moved];
  return blocks.with(at, left).with(at + step, joined);
}

function swap<Each>(list: readonly Each[], one: number, other: number): readonly Each[] {
  const [a, b] = [list[one], list[other]];
  return a === undefined || b === undefined ? list : list.with(one, b).with(other, a);
}

function placed(blocks: readonly (readonly Line[])[]): readonly PlacedLine[] {
  return blocks.flat().map(({ id, parentId }) => ({ id, parentId }));
}
