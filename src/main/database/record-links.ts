import type { Connection } from './connection.ts';

/** Records that another record is about to point at. */
export interface Links {
  readonly accountId?: string | null | undefined;
  readonly opportunityId?: string | null | undefined;
  readonly personIds?: readonly string[] | undefined;
  readonly teammateIds?: readonly string[] | undefined;
  readonly stakeholderIds?: readonly string[] | undefined;
}

export interface MissingRecord {
  readonly entity: 'account' | 'opportunity' | 'person' | 'teammate' | 'stakeholder';
  readonly id: string;
}

export type RecordLinks = ReturnType<typeof openRecordLinks>;

/** Looks before a record is written whether what it points at is there: a broken foreign key has no words for a user. */
export function openRecordLinks(connection: Connection) {
  const existing = (table: string) => connection.prepare<[string], 1>(`SELECT 1 FROM "${table}" WHERE id = ?`).pluck();
  const statements = {
    account: existing('accounts'),
    opportunity: existing('opportunities'),
    person: existing('people'),
    teammate: existing('teammates'),
    stakeholder: existing('stakeholders'),
  } as const;
  const accountOf = connection.prepare<[string], string>('SELECT account_id FROM opportunities WHERE id = ?').pluck();

  return {
    /** The customer that a deal belongs to. */
    accountOfOpportunity: (id: string): string | undefined => accountOf.get(id),
    firstMissing({
      accountId,
      opportunityId,
      personIds = [],
      teammateIds = [],
      stakeholderIds = [],
    }: Links): MissingRecord | undefined {
      const asked: readonly MissingRecord[] = [
        ...(typeof accountId === 'string' ? [{ entity: 'account', id: accountId } as const] : []),
        ...(typeof opportunityId === 'string' ? [{ entity: 'opportunity', id: opportunityId } as const] : []),
        ...personIds.map((id) => ({ entity: 'person', id }) as const),
        ...teammateIds.map((id) => ({ entity: 'teammate', id }) as const),
        ...stakeholderIds.map((id) => ({ entity: 'stakeholder', id }) as const),
      ];
      return asked.find(({ entity, id }) => statements[entity].get(id) === undefined);
    },
  };
}
