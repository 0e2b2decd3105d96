import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../preferences.ts';
import { antdTheme } from './antd-theme.ts';
import { useShade } from './use-shade.ts';

/** Puts language and theme on everything inside, at once when either changes. */
export function Appearance({ children }: { readonly children: ReactNode }) {
  const { i18n, t } = useTranslation();
  const { language } = usePreferences();
  const shade = useShade();
  const config = useMemo(() => antdTheme(shade), [shade]);

  useLayoutEffect(() => {
    document.documentElement.dataset.theme = shade;
  }, [shade]);

  useLayoutEffect(() => {
    dayjs.locale(language === 'zh-CN' ? 'zh-cn' : 'en');
    document.documentElement.lang = language;
    if (i18n.language !== language) void i18n.changeLanguage(language);
    document.title = t('app:name', { lng: language });
  }, [i18n, language, t]);

  return (
    <ConfigProvider
      theme={config}
      locale={language === 'zh-CN' ? zhCN : enUS}
      renderEmpty={() => <p className="mut">{t('app:nothingFound')}</p>}
    >
      {children}
    </ConfigProvider>
  );
}
