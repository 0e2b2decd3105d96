import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/accounts/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatAmount, formatCount } from '../ui/format.ts';
import { TableKeyHints } from '../ui/table-key-hints.tsx';
import { openAmountTotal } from './open-amount-total.ts';

interface AccountListFootProps {
  /** Null while only the top of the list is known. */
  readonly rows: readonly AccountRow[] | null;
  readonly search: string;
}

/** How many customers are listed and what their open deals add up to. */
export function AccountListFoot({ rows, search }: AccountListFootProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = (whole: readonly AccountRow[]) => {
    const total = openAmountTotal(whole);
    const words = {
      count: whole.length,
      shown: formatCount(whole.length, language),
      total: total === null ? t('accounts:tree.noAmount') : formatAmount(total, language),
    };
    return search === '' ? t('accounts:list.sum', words) : t('accounts:list.matches', { ...words, search });
  };
  return (
    <footer className="table-foot">
      <span role="status">{rows === null ? t('app:loading') : told(rows)}</span>
      <span className="sp" />
      <TableKeyHints canTick />
    </footer>
  );
}
