import type { Relationship } from '../../shared/people/model.ts';
import type { RelationshipOfPerson } from '../../shared/people/ties.ts';
import type { Clock } from './clock.ts';

type Levels = Pick<Relationship, 'personId' | 'teammateId' | 'level' | 'wantedLevel'>;
type ReadRow = Omit<RelationshipOfPerson, 'isMe'> & { readonly isMe: 0 | 1 };

/** How well each teammate knows a person. */
export function openRelationships({ connection, newId, at }: Clock) {
  const ofPerson = connection.prepare<[string], ReadRow>(
    `SELECT r.id, r.person_id AS personId, r.teammate_id AS teammateId, r.level, r.wanted_level AS wantedLevel,
       r.created_at AS createdAt, r.updated_at AS updatedAt, m.name AS teammateName, m.is_me AS isMe
     FROM relationships AS r JOIN teammates AS m ON m.id = r.teammate_id
     WHERE r.person_id = ? ORDER BY m.is_me DESC, r.created_at, r.id`,
  );
  const current = connection.prepare<[Levels], Pick<Relationship, 'level' | 'wantedLevel'>>(
    `SELECT level, wanted_level AS wantedLevel FROM relationships
     WHERE person_id = @personId AND teammate_id = @teammateId`,
  );
  const write = connection.prepare<[Levels & { id: string; at: string }]>(
    `INSERT INTO relationships (id, person_id, teammate_id, level, wanted_level, created_at, updated_at)
     VALUES (@id, @personId, @teammateId, @level, @wantedLevel, @at, @at)
     ON CONFLICT (person_id, teammate_id) DO UPDATE SET
       level = excluded.level, wanted_level = excluded.wanted_level, updated_at = excluded.updated_at`,
  );
  const remove = connection.prepare<[Levels]>(
    'DELETE FROM relationships WHERE person_id = @personId AND teammate_id = @teammateId',
  );

  const teammate = connection.prepare<[string], 1>('SELECT 1 FROM teammates WHERE id = ?');

  return {
    hasTeammate: (teammateId: string): boolean => teammate.get(teammateId) !== undefined,
    ofPerson: (personId: string): RelationshipOfPerson[] =>
      ofPerson.all(personId).map((row) => ({ ...row, isMe: row.isMe === 1 })),
    isAlready(levels: Levels): boolean {
      const { level = 0, wantedLevel = 0 } = current.get(levels) ?? {};
      return level === levels.level && wantedLevel === levels.wantedLevel;
    },
    set(levels: Levels): void {
      if (levels.level === 0 && levels.wantedLevel === 0) remove.run(levels);
      else write.run({ ...levels, id: newId(), at: at() });
    },
  };
}
