/** What a new line of a plan has beside its name, kind and place: nothing yet. */
export const emptyLine = {
  ...{ startsOn: null, progress: 0, startedOn: null, doneOn: null, isBlocked: false, evidence: '' },
  ...{ ownerId: null, customerOwnerId: null, customerOwnerName: '', baselineStart: null, baselineEnd: null },
} as const;
