/** How the bounds of a figure are listed: none, given by whoever measured it, or found by one of these methods. */
export const intervalMethods = ['none', 'given', 'wilson', 'clopper-pearson', 't', 'bootstrap', 'delong'] as const;
export type IntervalMethod = (typeof intervalMethods)[number];

/** All methods of bounds: those of comparisons and agreement are listed as given, and noted in the figure's details. */
export const boundsMethods = [...intervalMethods, 'newcombe', 'agresti-min', 'welch-t', 'kappa-error'] as const;
export type BoundsMethod = (typeof boundsMethods)[number];
