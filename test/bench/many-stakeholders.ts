import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mapEdges, stakeholders } from '../../src/main/database/schema.ts';
import { openData, openServices } from '../support/open-services.ts';
import { type RandomMapSize, randomMap } from '../support/random-map.ts';

export interface MapFolder {
  readonly dataFolder: string;
  /** The page of the map in the application. */
  readonly address: string;
}

/** A data folder with one deal whose map is as large as asked for; the same every time, as placeholders nobody has met. */
export async function seedMap(size: RandomMapSize): Promise<MapFolder> {
  const dataFolder = join(tmpdir(), `presales-bench-map-${size.people}-${size.edges}`);
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder);
  const database = openData(dataFolder);
  const { client } = openServices({ folder: dataFolder, database });
  const account = await client.accounts.create({ name: '江岚银行' });
  const deal = await client.opportunities.create({ accountId: account.id, name: 'AI 客服' });
  const map = randomMap(size);
  const personIds = await Promise.all(
    map.stakeholders.map(
      async ({ name, title }) => (await client.people.create({ accountId: account.id, name, title })).id,
    ),
  );
  database.changeLog.runBatch({ name: 'demo.load', subject: '', field: null }, () => {
    for (const [
      index,
      { id, layer, buyingRole, stance, influence, coverage, vetoKind, createdAt, updatedAt },
    ] of map.stakeholders.entries()) {
      database.orm
        .insert(stakeholders)
        .values({
          ...{ id, layer, buyingRole, stance, influence, coverage, vetoKind, createdAt, updatedAt },
          opportunityId: deal.id,
          personId: personIds[index] ?? null,
        })
        .run();
    }
    for (const edge of map.edges)
      database.orm
        .insert(mapEdges)
        .values({ ...edge, opportunityId: deal.id })
        .run();
  });
  database.close();
  return { dataFolder, address: `/accounts/${account.id}/opportunities/${deal.id}/map` };
}
