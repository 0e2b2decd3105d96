/** How the bounds of a figure were found: none, given by whoever measured it, or by one of these methods. */
export const intervalMethods = ['none', 'given', 'wilson', 'clopper-pearson', 't', 'bootstrap', 'delong'] as const;
export type IntervalMethod = (typeof intervalMethods)[number];
