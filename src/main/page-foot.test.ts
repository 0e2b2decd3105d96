import { expect, test } from 'vitest';
import { footTemplate } from './page-foot.ts';

test('the foot of a page holds words and numbers, and no markup that a name brings along', () => {
  const template = footTemplate({ text: 'A <b> & "c"', numbering: ['第 ', ' 页，共 ', ' 页'] });
  expect(template).toContain('A &#60;b&#62; &#38; &#34;c&#34;');
  expect(template).toContain('第 <span class="pageNumber"></span> 页，共 <span class="totalPages"></span> 页');
});
