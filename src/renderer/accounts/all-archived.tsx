import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.tsx';
import { useSingleKey } from '../ui/use-single-key.ts';

interface AllArchivedProps {
  readonly onShow: () => void;
  readonly onNew: () => void;
}

/** Stands in place of the list while every customer is archived. */
export function AllArchived({ onShow, onNew }: AllArchivedProps) {
  const { t } = useTranslation();
  useSingleKey('n', onNew);
  return (
    <Notice tone="empty" icon="account" title={t('accounts:archive.allTitle')} text={t('accounts:archive.allText')}>
      <button type="button" className="btn pri" onClick={onNew}>
        {t('accounts:new.title')}
      </button>
      <button type="button" className="btn" onClick={onShow}>
        {t('accounts:archive.show')}
      </button>
    </Notice>
  );
}
