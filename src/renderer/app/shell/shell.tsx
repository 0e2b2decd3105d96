import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { NewRecordDialogs } from '../new-record/new-record-dialogs.tsx';
import { PaletteDialog } from '../palette/palette-dialog.tsx';
import { useRememberedRecords } from '../search/recent-records.ts';
import { Rail } from './rail.tsx';
import './shell.css';
import { TopBar } from './top-bar.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';
import { useRememberedPage } from './use-remembered-page.ts';

/** What stands around every page: rail, top bar, palette and the keys that work everywhere. */
export function Shell() {
  const { t } = useTranslation();
  useGlobalKeys();
  useKeptDrafts();
  useRememberedPage();
  useRememberedRecords();
  return (
    <div className="app">
      <button type="button" className="btn skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('app:skip')}
      </button>
      <Rail />
      <TopBar />
      <main className="main" id="main" tabIndex={-1}>
        <Suspense fallback={<p className="page-loading">{t('app:loading')}</p>}>
          <Outlet />
        </Suspense>
      </main>
      <PaletteDialog />
      <NewRecordDialogs />
    </div>
  );
}
