import i18next, { type Resource, type ResourceLanguage } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { type Language, languages } from '../../shared/kernel/text.ts';

const files = import.meta.glob<ResourceLanguage[string]>('../../shared/locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** Every word of the product by language and feature: a locale file is found by its name alone. */
function collectWords(): Resource {
  const words: Record<string, ResourceLanguage> = {};
  for (const [path, content] of Object.entries(files)) {
    const [language, file] = path.split('/').slice(-2);
    if (language === undefined || file === undefined) continue;
    words[language] = { ...words[language], [file.replace('.json', '')]: content };
  }
  return words;
}

/** Loads all words of both languages, so that switching needs neither restart nor waiting. */
export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    resources: collectWords(),
    lng: language,
    supportedLngs: languages,
    load: 'currentOnly',
    fallbackLng: false,
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
}

/** The language the screen is in now. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}
