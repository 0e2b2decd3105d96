import { createAccountRepository } from '../../src/main/accounts/repository.ts';
import { openDatabase } from '../../src/main/database/open.ts';
import { createPersonRepository } from '../../src/main/people/repository.ts';

/** Saves one customer with three people after the other and says each id once it is saved, until it is killed. */
const [folder = '', migrationsFolder = ''] = process.argv.slice(2);
const database = openDatabase({ folder, migrationsFolder, actor: 'me' });
const accounts = createAccountRepository(database);
const people = createPersonRepository(database);

for (let number = 1; ; number++) {
  const action = { name: 'account.create', subject: String(number), field: null } as const;
  const { id } = database.changeLog.runBatch(action, () => {
    const account = accounts.create({ name: `重庆银行 ${number}` }, false);
    for (const name of ['张敏', '罗崇', '沈国梁']) people.create(account.id, { name });
    return account;
  });
  process.stdout.write(`${id}\n`);
}
