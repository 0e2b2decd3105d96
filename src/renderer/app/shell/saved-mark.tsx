import { useTranslation } from 'react-i18next';
import { formatTime } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { unsavedNames, useUnsavedKeys } from '../../ui/unsaved.ts';
import { useLanguage } from '../i18n.ts';
import { useSaveMark } from '../save-mark.ts';

/** The only feedback a saved field gives. */
export function SavedMark() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pending, savedAt, failed } = useSaveMark();
  const unsaved = useUnsavedKeys(({ keys }) => keys);
  const names = unsavedNames(unsaved).join(t('app:saved.and'));
  if (failed) {
    return (
      <span className="saved failed" role="status" title={names}>
        <Icon name="warn" size={12} />
        {names === '' ? t('app:saved.failed') : t('app:saved.failedNames', { names })}
      </span>
    );
  }
  if (pending > 0) {
    return (
      <span className="saved" role="status">
        {t('app:saved.saving')}
      </span>
    );
  }
  if (unsaved.size > 0) {
    return (
      <span className="saved" role="status">
        {t('app:saved.unsaved')}
      </span>
    );
  }
  return (
    <span className="saved" role="status">
      <Icon name="check" size={12} />
      {savedAt === null ? t('app:saved.all') : t('app:saved.at', { time: formatTime(savedAt, language) })}
    </span>
  );
}
