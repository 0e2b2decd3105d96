/**
 * The rules of the map (domain reference of Altify's insight rules, 1–4, and ours): each names a danger. The order is the
 * one in which dangers of the same severity are listed.
 */
export const findingCodes = [
  'veto-uncovered',
  'approver-missing',
  'no-path-to-approver',
  'compliance-before-poc',
  'key-players-against',
  'amber-balance',
  'mentor-conflicts-with-approver',
  'layer-empty',
  'single-threaded',
  'stance-unverified',
  'only-guesses',
  'mentor-without-win',
  'procurement-before-value',
  'no-opponent-known',
] as const;
export type FindingCode = (typeof findingCodes)[number];
