/**
 * The base dimensions. The time units are dimensions of their own: 12 months are not silently a year; who wants to
 * convert multiplies by a driver whose unit is month per year.
 */
export const dimensions = ['money', 'person', 'item', 'year', 'month', 'day', 'hour', 'minute'] as const;
export type Dimension = (typeof dimensions)[number];

/** Exponents by dimension; a dimension that is absent has exponent 0. The ratio (%, 倍) is the empty unit. */
export type Unit = Readonly<Partial<Record<Dimension, number>>>;

export const ratio: Unit = {};

// Exponents come from powers such as 1/3, so that 3 × 1/3 must count as 1.
const exponentTolerance = 1e-9;

/** Whether two units are the same, so that values may be added and compared. */
export function unitsEqual(left: Unit, right: Unit): boolean {
  return dimensions.every(
    (dimension) => Math.abs(exponent(left, dimension) - exponent(right, dimension)) < exponentTolerance,
  );
}

/** Whether a unit is dimensionless: a share, a multiple, a count of nothing in particular. */
export function isRatio(unit: Unit): boolean {
  return unitsEqual(unit, ratio);
}

/** The unit of a product. */
export function multiplyUnits(left: Unit, right: Unit): Unit {
  return fromExponents((dimension) => exponent(left, dimension) + exponent(right, dimension));
}

/** The unit of a quotient. */
export function divideUnits(left: Unit, right: Unit): Unit {
  return fromExponents((dimension) => exponent(left, dimension) - exponent(right, dimension));
}

/** The unit of a power; `power` may be negative or a fraction (a square root is the power 0.5). */
export function powerUnit(unit: Unit, power: number): Unit {
  return fromExponents((dimension) => exponent(unit, dimension) * power);
}

/** The exponent of one dimension, 0 when the unit has none of it. */
export function exponent(unit: Unit, dimension: Dimension): number {
  return unit[dimension] ?? 0;
}

function fromExponents(exponentOf: (dimension: Dimension) => number): Unit {
  const unit: Partial<Record<Dimension, number>> = {};
  for (const dimension of dimensions) {
    const value = exponentOf(dimension);
    if (Math.abs(value) >= exponentTolerance) unit[dimension] = value;
  }
  return unit;
}
