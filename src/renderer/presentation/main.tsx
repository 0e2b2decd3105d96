import '../app/theme/tokens.css';
import '../app/theme/base.css';
import './presentation.css';
import { consumeEventIterator } from '@orpc/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { languages } from '../../shared/kernel/text.ts';
import figuresInEnglish from '../../shared/locales/en/poc-figures.json';
import english from '../../shared/locales/en/presentation.json';
import figuresInChinese from '../../shared/locales/zh-CN/poc-figures.json';
import chinese from '../../shared/locales/zh-CN/presentation.json';
import { client } from './client.ts';
import { PresentationPage } from './presentation-page.tsx';

/** All words that a customer's window holds: those of our own pages stay outside. */
const words = {
  'zh-CN': { presentation: chinese, 'poc-figures': figuresInChinese },
  en: { presentation: english, 'poc-figures': figuresInEnglish },
};

const queryClient = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: true, staleTime: 0 } },
});

/** Every committed change of the shown record draws the page anew. */
function followChanges(): void {
  consumeEventIterator(client.presentation.changes(), {
    onEvent: () => void queryClient.invalidateQueries(),
    onFinish: () => window.setTimeout(followChanges, 1000),
  });
}

async function start(root: HTMLElement): Promise<void> {
  const { language, theme } = await client.presentation.appearance();
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    resources: words,
    lng: language,
    supportedLngs: languages,
    load: 'currentOnly',
    fallbackLng: false,
    defaultNS: 'presentation',
    interpolation: { escapeValue: false },
  });
  followChanges();
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <PresentationPage />
    </QueryClientProvider>,
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('presentation.html has no #root');
await start(root);
