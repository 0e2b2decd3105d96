import { expect, test } from 'vitest';
import { openWorkbench } from '../../../test/support/workbench.ts';

const paper = { svg: '<svg/>', width: 720, height: 480 };

test('a picture becomes a PDF file that can be saved', async () => {
  const { client } = openWorkbench();
  const file = await client.system.paperAsPdf(paper);
  expect([file.type, await file.text()]).toEqual(['application/pdf', '%PDF <svg/>']);
});

test('the page of whoever asks becomes a PDF file that can be saved', async () => {
  const { client } = openWorkbench();
  const file = await client.system.pageAsPdf({ text: '', numbering: ['', '', ''] });
  expect([file.type, await file.text()]).toEqual(['application/pdf', expect.stringMatching(/^%PDF of \d+$/)]);
});

test('printing that was cancelled is no failure', async () => {
  const { client } = openWorkbench();
  expect(await client.system.print(paper)).toBe(false);
});

test('a paper without a size is refused', async () => {
  const { client } = openWorkbench();
  await expect(client.system.paperAsPdf({ ...paper, width: 0 })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});
