import { sortNumbers } from '../../statistics/sort-numbers.ts';

const FIRST_CAPACITY = 1024;

/** A column of numbers that grows; eight bytes a number and nothing else. */
export function createNumberColumn() {
  let values = new Float64Array(FIRST_CAPACITY);
  let length = 0;
  return {
    add(value: number): void {
      if (length === values.length) {
        const grown = new Float64Array(length * 2);
        grown.set(values);
        values = grown;
      }
      values[length] = value;
      length += 1;
    },
    /** The numbers from the smallest to the largest; the column is used up by it. */
    ascending: (): Float64Array => sortNumbers(values.subarray(0, length)),
  };
}
