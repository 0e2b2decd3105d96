import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccountRepository } from '../../src/main/accounts/repository.ts';
import { createOpportunityRepository } from '../../src/main/opportunities/repository.ts';
import { createPersonRepository } from '../../src/main/people/repository.ts';
import { industries } from '../../src/shared/accounts/model.ts';
import { openData } from '../support/open-services.ts';

const places = ['华东', '华南', '江岚', '溪宁', '重庆', '长安', '北屿', '明屿', '云鹿', '石榴', '青禾', '南栖'];
const trades = ['银行', '保险', '证券', '支付', '汽车', '零售', '电商', '物流', '能源', '医药', '软件', '传媒'];
const forms = ['股份有限公司', '集团', '信用卡中心', '科技有限公司', '控股', '研究院'];

/** A data folder with accounts whose names look like real ones, each with a deal and a person; the same every time. */
export function seedAccounts(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const database = openData(folder);
  const accounts = createAccountRepository(database);
  const opportunities = createOpportunityRepository(database);
  const people = createPersonRepository(database);
  const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  database.changeLog.runBatch({ name: 'demo.load', subject: '', field: null }, () => {
    for (let index = 0; index < count; index += 1) {
      const name = `${pick(places, index)}${pick(trades, Math.floor(index / 12))}${pick(forms, Math.floor(index / 144))}${index}`;
      const { id } = accounts.create({ name, industry: pick(industries, index) }, false);
      opportunities.create(id, { name: `AI 项目 ${index}`, amount: 1000 * (index % 977) });
      people.create(id, { name: `陈思${index}`, title: '总监' });
    }
  });
  database.close();
  return folder;
}
