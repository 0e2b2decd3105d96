import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/accounts/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatAmount, formatCount } from '../ui/format.ts';
import { TableKeyHints } from '../ui/table-key-hints.tsx';

interface AccountListFootProps {
  readonly rows: readonly AccountRow[];
  readonly search: string;
}

/** How many customers are listed and what their open deals add up to. */
export function AccountListFoot({ rows, search }: AccountListFootProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const total = rows.reduce((sum, row) => sum + (row.openAmount ?? 0), 0);
  const words = { count: rows.length, shown: formatCount(rows.length, language), total: formatAmount(total, language) };
  return (
    <footer className="table-foot">
      <span role="status">
        {search === '' ? t('accounts:list.sum', words) : t('accounts:list.matches', { ...words, search })}
      </span>
      <span className="sp" />
      <TableKeyHints />
    </footer>
  );
}
