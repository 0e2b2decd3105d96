/** The refusal of evidence or a tie of a day that has not come. */
export function toCome(day: string) {
  return { data: { reason: 'evidence-to-come', detail: { day } } } as const;
}
