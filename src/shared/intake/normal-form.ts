/**
 * A name in the form in which names are compared: half-width, lower case, without any space. Nothing of it is dropped:
 * 某某有限公司 and 某某 stay two names.
 */
export function comparableName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

const companyForms =
  /(股份有限公司|有限责任公司|集团有限公司|集团公司|有限公司|股份公司|公司|集团|co\.?,?ltd\.?|inc\.?|ltd\.?|llc|corporation|corp\.?)$/u;

/** The comparable name without its company form, for suggesting that two names may mean one company; never for matching. */
export function bareCompanyName(name: string): string {
  let bare = comparableName(name).replace(/[()]/g, '');
  for (
    let cut = bare.replace(companyForms, '');
    cut !== bare && cut.length >= 2;
    cut = bare.replace(companyForms, '')
  ) {
    bare = cut;
  }
  return bare;
}

/** A head or a choice in the form in which words are compared: also without marks, brackets and what stands in them. */
export function comparableWord(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[([【〔][^)\]】〕]*[)\]】〕]/gu, '')
    .replace(/[^\p{L}\p{N}+]/gu, '');
  return bare === ''
    ? text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}+]/gu, '')
    : bare;
}
