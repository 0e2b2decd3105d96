import 'antd/dist/antd.css';
import './app/theme/tokens.css';
import './app/theme/base.css';
import { createRoot } from 'react-dom/client';
import type { Preferences } from '../shared/system/model.ts';
import { App } from './app/app.tsx';
import { client, orpc } from './app/client.ts';
import { startI18n } from './app/i18n.ts';
import { followChanges } from './app/live-changes.ts';
import { queryClient } from './app/query-client.ts';
import { createAppRouter, preloadPages } from './app/routes.tsx';

const secondsBeforePreload = 1;

/** Preferences that cannot be read must not keep the window empty; what is wrong shows where records are read. */
function fallback(): Preferences {
  return { language: navigator.language.startsWith('zh') ? 'zh-CN' : 'en', theme: 'system' };
}

/** Language and theme are known before anything is drawn, so that nothing flashes. */
async function start(root: HTMLElement): Promise<void> {
  const preferences = await client.system.preferences().catch(fallback);
  queryClient.setQueryData(orpc.system.preferences.queryKey(), preferences);
  startI18n(preferences.language);
  followChanges(queryClient);
  createRoot(root).render(<App router={createAppRouter(preferences.lastPage)} />);
  window.setTimeout(() => window.requestIdleCallback(preloadPages), secondsBeforePreload * 1000);
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
await start(root);
