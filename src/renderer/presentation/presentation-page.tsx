import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from './client.ts';
import { RoomMessage } from './room-message.tsx';
import { firstViewOf, type RoomView, recordOf, viewsOf } from './room-views.ts';
import { ShownPoc } from './shown-poc.tsx';
import { ShownRoi } from './shown-roi.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** Follows records, language and theme, and leaves with Escape. */
export function PresentationPage() {
  const { t } = useTranslation();
  const { data: agenda, isError } = useQuery(orpc.presentation.agenda.queryOptions());
  const [chosen, setChosen] = useState<RoomView | null>(null);
  useAppearance();
  const leave = useLeave();
  const goAway = (
    <button type="button" className="btn" onClick={leave}>
      {t('presentation:leave')}
    </button>
  );

  useLayoutEffect(() => {
    if (chosen !== null) window.scrollTo(0, 0);
  }, [chosen]);

  if (agenda === undefined) {
    return isError ? (
      <RoomMessage tone="alert" text={t('presentation:gone.roi')}>
        {goAway}
      </RoomMessage>
    ) : (
      <RoomMessage tone="status" text={t('presentation:loading')} />
    );
  }
  const available = viewsOf(agenda.records);
  const view = chosen ?? firstViewOf(agenda.first);
  const views = <ViewSwitch views={available} view={view} onChange={setChosen} />;
  if (!available.includes(view)) {
    return (
      <RoomMessage tone="alert" text={t(`presentation:gone.${recordOf(view)}`)} views={views}>
        {goAway}
      </RoomMessage>
    );
  }
  return view === 'roi' ? <ShownRoi views={views} /> : <ShownPoc view={view} views={views} />;
}

/** The page is in the language and theme of our own window. */
function useAppearance(): void {
  const { i18n } = useTranslation();
  const { data: appearance } = useQuery(orpc.presentation.appearance.queryOptions());
  useLayoutEffect(() => {
    if (appearance === undefined) return;
    document.documentElement.dataset.theme = appearance.theme;
    document.documentElement.lang = appearance.language;
    void i18n.changeLanguage(appearance.language);
  }, [appearance, i18n]);
}

function useLeave(): () => void {
  const { mutate } = useMutation(orpc.presentation.leave.mutationOptions());
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') mutate({});
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [mutate]);
  return () => mutate({});
}
