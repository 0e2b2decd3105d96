import { expect, test } from 'vitest';
import { zipFile } from '../../../../test/support/zip-file.ts';
import { readRows } from './read-file.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (...those: readonly string[]) => `<Relationships>${those.join('')}</Relationships>`;

/** A workbook whose sheet is packed before the texts of its cells, as Excel does it. */
function largeWorkbook(rows: number, sizesFollow: boolean): Blob {
  const lines = Array.from(
    { length: rows },
    (_, at) =>
      `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at % 3}</v></c><c r="B${at + 1}"><v>${at}</v></c></row>`,
  );
  const parts = [
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: '_rels/.rels', data: relations(relation('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns:r="${office}"><sheets><sheet name="明细" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations(
        relation('r1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('r2', 'sharedStrings', 'sharedStrings.xml'),
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      data: `<sst>${['甲', '乙', '丙'].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    },
  ];
  return new Blob([zipFile(parts.map((part) => ({ ...part, sizesFollow })))]);
}

test.each([false, true])(
  'a large sheet is read as it is unpacked, telling how far it got (sizes behind: %s)',
  async (follow) => {
    const rows = 200_000;
    let [count, share] = [0, 0];
    const begun: number[] = [];
    const wrong: unknown[] = [];
    const found = await readRows(largeWorkbook(rows, follow), null, {
      onRow({ line, cells }) {
        if (cells[0] !== '甲乙丙'[count % 3] || cells[1] !== count || line !== count + 1) wrong.push(cells);
        if (begun.at(-1) !== share) begun.push(share);
        count += 1;
        return true;
      },
      onProgress(done) {
        share = done;
      },
    });
    expect({ count, wrong, sheets: found.sheets, sheet: found.sheet }).toEqual({
      ...{ count: rows, wrong: [], sheets: ['明细'], sheet: '明细' },
    });
    // Rows come between the pieces, not all behind the last of them.
    expect(begun.length).toBeGreaterThan(1);
    expect(begun[0]).toBeLessThan(0.9);
  },
);
