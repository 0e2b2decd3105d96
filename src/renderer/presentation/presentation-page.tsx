import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from './client.ts';
import { CustomerPage } from './customer-page.tsx';

/** Follows record, language and theme, and leaves with Escape. */
export function PresentationPage() {
  const { t, i18n } = useTranslation();
  const shown = useQuery(orpc.presentation.roi.queryOptions());
  const { data: appearance } = useQuery(orpc.presentation.appearance.queryOptions());
  const { mutate: leave } = useMutation(orpc.presentation.leave.mutationOptions());

  useLayoutEffect(() => {
    if (appearance === undefined) return;
    document.documentElement.dataset.theme = appearance.theme;
    document.documentElement.lang = appearance.language;
    void i18n.changeLanguage(appearance.language);
  }, [appearance, i18n]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave({});
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [leave]);

  if (shown.data !== undefined) return <CustomerPage shown={shown.data} />;
  return (
    <main className="pm-message" role={shown.isError ? 'alert' : 'status'}>
      <p>{t(shown.isError ? 'presentation:gone' : 'presentation:loading')}</p>
      {shown.isError ? (
        <button type="button" className="btn" onClick={() => leave({})}>
          {t('presentation:leave')}
        </button>
      ) : null}
    </main>
  );
}
