import { describe, expect, test } from 'vitest';
import { nameCore } from './similar-names.ts';

describe('names of companies', () => {
  test.each([
    ['中国工商银行', '中国工商银行股份有限公司'],
    ['华为（上海）技术有限公司', '华为(上海)技术 有限公司'],
    ['阿里巴巴集团控股有限公司', '阿里巴巴'],
    ['ＡＢＣ科技', 'abc科技有限责任公司'],
    ['中国工商银行股份有限公司上海分行', '中国工商银行上海分行'],
    ['Acme Corp.', 'ACME Co., Ltd.'],
    ['江岚「银行」', '江岚银行'],
  ])('%s and %s are most likely the same', (left, right) => {
    expect(nameCore(left)).toBe(nameCore(right));
  });

  test.each([
    ['工商银行', '农商银行'],
    ['招商银行', '招商证券'],
    ['中国工商银行上海分行', '中国工商银行北京分行'],
    ['集团', '股份'],
    ['Costco', 'sto'],
  ])('%s and %s are not', (left, right) => {
    expect(nameCore(left)).not.toBe(nameCore(right));
  });

  test('of nothing but a legal form keep it, and nothing stays nothing', () => {
    expect(['有限公司', '集团', 'Group', '（）', ' '].map(nameCore)).toEqual(['有限公司', '集团', 'group', '', '']);
  });
});
