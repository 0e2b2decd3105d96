/** Words of the legal form: they tell nothing of who it is. The longer ones first, so that none leaves a rest. */
const legalForms = ['股份有限公司', '有限责任公司', '有限公司', '股份公司', '集团公司'] as const;
const endings = ['公司', '集团', '股份', '控股', 'group', 'holdings', 'holding', 'company'] as const;
const latinForms = /\b(?:co|ltd|inc|llc|plc|corp|corporation|limited|incorporated)\b\.?/g;

/**
 * What is left of a company's name without what is written now one way, now another: full-width letters, capitals,
 * spaces, brackets, punctuation, legal forms (有限公司, Co., Ltd.) and endings such as 集团 and 股份.
 * A name of nothing but these stays as it is, only without the spaces and signs. Two names with the same core most
 * likely mean the same company.
 */
export function nameCore(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  const bare = letters(plain);
  let core = letters(plain.replace(latinForms, ' '));
  for (const form of legalForms) core = core.replaceAll(form, '');
  for (let cut = withoutEnding(core); cut !== core; cut = withoutEnding(core)) core = cut;
  return core === '' ? bare : core;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

function withoutEnding(core: string): string {
  const ending = endings.find((word) => core.endsWith(word) && core.length > word.length);
  return ending === undefined ? core : core.slice(0, -ending.length);
}
