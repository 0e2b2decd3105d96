import { useTranslation } from 'react-i18next';
import type { BinEntry } from '../../shared/bin/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { Dialog } from '../ui/dialog.tsx';
import { formatCount } from '../ui/format.ts';
import { useBinWords } from './use-bin-words.ts';

interface EraseDialogProps {
  readonly entries: readonly BinEntry[];
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** The one deletion that cannot be taken back is the one that asks. */
export function EraseDialog({ entries, onErase, onClose }: EraseDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useBinWords();
  const [first] = entries;
  const title =
    entries.length === 1 && first !== undefined
      ? t('bin:eraseOne', { name: words.names(first) })
      : t('bin:eraseMany', { count: entries.length, shown: formatCount(entries.length, language) });
  return (
    <Dialog label={title} onClose={onClose}>
      <h2 className="bin-question">{title}</h2>
      <div className="dialog-form">
        <p>{t('bin:eraseText')}</p>
        <div className="dialog-actions">
          <button type="button" className="btn" onClick={onClose}>
            {t('app:cancel')}
          </button>
          <button type="button" className="btn danger" onClick={onErase}>
            {t('bin:erase')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
