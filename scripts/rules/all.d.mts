export interface Violation {
  readonly rule: string;
  readonly file: string;
  readonly detail: string;
}

type Check = (root: string) => Violation[] | Promise<Violation[]>;

/** The house rules, by the name under which `npm test` counts them. */
export const houseRules: Readonly<Record<string, Check>> & {
  readonly 'imports stay in their rooms': Check;
};
