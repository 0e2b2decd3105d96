import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/kernel/text.ts';

/** The language the page is in now. */
export function useAudienceLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN';
}
