/** The numbers of the headline row, in order. */
export const headlines = ['annualNetBenefit', 'paybackMonths', 'npv', 'irr', 'roi'] as const;
export type Headline = (typeof headlines)[number];
