import { compareDecimal } from './decimal.ts';
import type { Loop } from './functions/function-definition.ts';

// One loop per operator: a shared loop around a passed function could not be inlined, and this is where time is spent.
// Adding 0 turns -0, which Excel does not know, into 0.

export const addLoop: Loop = (left, right, out) => {
  const leftStep = left.length === 1 ? 0 : 1;
  const rightStep = right.length === 1 ? 0 : 1;
  for (let i = 0, l = 0, r = 0; i < out.length; i++, l += leftStep, r += rightStep) {
    out[i] = (left[l] as number) + (right[r] as number) + 0;
  }
};

export const subtractLoop: Loop = (left, right, out) => {
  const leftStep = left.length === 1 ? 0 : 1;
  const rightStep = right.length === 1 ? 0 : 1;
  for (let i = 0, l = 0, r = 0; i < out.length; i++, l += leftStep, r += rightStep) {
    out[i] = (left[l] as number) - (right[r] as number) + 0;
  }
};

export const multiplyLoop: Loop = (left, right, out) => {
  const leftStep = left.length === 1 ? 0 : 1;
  const rightStep = right.length === 1 ? 0 : 1;
  for (let i = 0, l = 0, r = 0; i < out.length; i++, l += leftStep, r += rightStep) {
    out[i] = (left[l] as number) * (right[r] as number) + 0;
  }
};

export const divideLoop: Loop = (left, right, out) => {
  const leftStep = left.length === 1 ? 0 : 1;
  const rightStep = right.length === 1 ? 0 : 1;
  for (let i = 0, l = 0, r = 0; i < out.length; i++, l += leftStep, r += rightStep) {
    out[i] = (left[l] as number) / (right[r] as number) + 0;
  }
};

export const minimumLoop: Loop = (left, right, out) => {
  const leftStep = left.length === 1 ? 0 : 1;
  const rightStep = right.length === 1 ? 0 : 1;
  for (let i = 0, l = 0, r = 0; i < out.length; i++, l += leftStep, r += rightStep) {
    out[i] = Math.min(left[l] as number, right[r] as number) + 0;
  }
};

export const maximumLoop: Loop = (left, right, out) => {
  const leftStep = left.length === 1 ? 0 : 1;
  const rightStep = right.length === 1 ? 0 : 1;
  for (let i = 0, l = 0, r = 0; i < out.length; i++, l += leftStep, r += rightStep) {
    out[i] = Math.max(left[l] as number, right[r] as number) + 0;
  }
};

/** A loop that writes one of three results by the order of the operands. */
export function comparisonLoop(less: number, equal: number, greater: number): Loop {
  return (left, right, out) => {
    const leftStep = left.length === 1 ? 0 : 1;
    const rightStep = right.length === 1 ? 0 : 1;
    for (let i = 0, l = 0, r = 0; i < out.length; i++, l += leftStep, r += rightStep) {
      const order = compareDecimal(left[l] as number, right[r] as number);
      out[i] = order < 0 ? less : order > 0 ? greater : order === 0 ? equal : order;
    }
  };
}

/** A loop around a function of two numbers, for everything that is not on the hot path. */
export function loopOver(apply: (left: number, right: number) => number): Loop {
  return (left, right, out) => {
    const leftStep = left.length === 1 ? 0 : 1;
    const rightStep = right.length === 1 ? 0 : 1;
    for (let i = 0, l = 0, r = 0; i < out.length; i++, l += leftStep, r += rightStep) {
      out[i] = apply(left[l] as number, right[r] as number) + 0;
    }
  };
}
