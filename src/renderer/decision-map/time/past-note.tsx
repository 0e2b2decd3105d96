import { useTranslation } from 'react-i18next';

/** Says of the map of an earlier day what stands as it does today, and what is not known of that day. */
export function PastNote() {
  const { t } = useTranslation();
  return <p className="past-note">{t('map-time:past')}</p>;
}
