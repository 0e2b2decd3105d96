import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../shared/accounts/model.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatMoment } from '../ui/format.ts';

/** Says on an archived customer's page that it is out of the daily lists, and offers to take it back. */
export function ArchiveBanner({ account }: { readonly account: Account }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const archive = useMutation(orpc.accounts.archive.mutationOptions());
  if (account.archivedAt === null) return null;
  return (
    <p className="archive-banner" role="status">
      <span>{t('accounts:archive.banner', { at: formatMoment(new Date(account.archivedAt), language) })}</span>
      <button
        type="button"
        className="btn t24"
        disabled={archive.isPending}
        onClick={() => archive.mutate({ id: account.id, isArchived: false })}
      >
        {t('accounts:archive.undo')}
      </button>
    </p>
  );
}
