/** What is already kept, as the planning of an import asks for it. Names are given in their comparable form. */
export interface Directory {
  /** Ids of customers of exactly that name. */
  accountsNamed(name: string): readonly string[];
  /** Ids of customers whose names differ at most in the company's form. */
  accountsNearly(bareName: string): readonly string[];
  accountName(id: string): string;
  /** The customer above it in the tree. */
  parentOf(id: string): string | null;
  teammatesNamed(name: string): readonly string[];
  /** Ids of records of the imported kind with that name; of people and deals only those of the customer. */
  recordsNamed(name: string, accountId: string | null): readonly string[];
  /** What a record of the imported kind holds now. */
  record(id: string): Readonly<Record<string, unknown>> | undefined;
}
