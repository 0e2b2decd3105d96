/**
 * How often a row of flows changes its sign; zeros count for neither side. One change means exactly one IRR, none means
 * no IRR, more mean that there may be several (Descartes' rule of signs).
 */
export function countSignChanges(flows: ArrayLike<number>): number {
  let changes = 0;
  let last = 0;
  for (let t = 0; t < flows.length; t++) {
    const sign = Math.sign(flows[t] as number);
    if (sign === 0) continue;
    if (last !== 0 && sign !== last) changes++;
    last = sign;
  }
  return changes;
}
