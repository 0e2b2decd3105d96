/** How names of companies and offices end, and the short names of banks that everybody uses. */
const chineseCompany =
  /(?:银行|公司|集团|保险|人寿|财险|证券|基金|信托|期货|租赁|科技|股份|控股|农商行|农信社|医院|大学|学院)$|^[工农中建交招]行$/;
const latinCompany = /^(?:bank|group|inc|ltd|llc|corp|corporation|company|insurance|holdings|technologies)\.?$/i;

/**
 * The words that seem to name a customer although no customer answers to them.
 * @param left - the words that named nobody, in order
 * @param leading - those that stand before the first person: 工行 张总 puts the customer first
 */
export function unknownCompanies(left: readonly string[], leading: readonly string[]): readonly string[] {
  const isInLetters = left.some((word) => latinCompany.test(word));
  return left.filter(
    (word) =>
      leading.includes(word) ||
      chineseCompany.test(word) ||
      // Jianglan Bank: the words before the ending are a part of the name.
      (isInLetters && (latinCompany.test(word) || /^[A-Z]/.test(word))),
  );
}
