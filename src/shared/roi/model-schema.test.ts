import { readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { roiModel } from './model.ts';

const file = new URL('../../../resources/schema/roi-model.schema.json', import.meta.url);

test('the JSON schema for template authors is the one that model files are checked with', () => {
  const schema = {
    $id: 'roi-model.schema.json',
    title: 'Presales Workbench ROI model',
    ...z.toJSONSchema(roiModel, { target: 'draft-2020-12', io: 'input' }),
  };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  // After a change of the model: UPDATE_SCHEMA=1 npx vitest run src/shared/roi/model-schema.test.ts
  if (env.UPDATE_SCHEMA === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
