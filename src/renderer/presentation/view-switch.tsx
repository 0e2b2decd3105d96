import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../ui/segmented.tsx';
import type { RoomView } from './room-views.ts';

interface ViewSwitchProps {
  readonly views: readonly RoomView[];
  readonly view: RoomView;
  readonly onChange: (view: RoomView) => void;
}

/** Small at the top: which page is shown. The keys of a presenter's remote turn the pages too; a page that goes on below is read to its end first. */
export function ViewSwitch({ views, view, onChange }: ViewSwitchProps) {
  const { t } = useTranslation();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (step === 0 || goesOn(step)) return;
    const next = views[views.indexOf(view) + step];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  if (!views.some((each) => each !== view)) return null;
  return (
    <div className="pm-views">
      <Segmented
        label={t('presentation:view.label')}
        value={view}
        options={views.map((value) => ({ value, label: t(`presentation:view.${value}`) }))}
        onChange={onChange}
      />
    </div>
  );
}

/** Whether there is more of this page in that direction. */
function goesOn(step: 1 | -1): boolean {
  const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
  return step === 1 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 0;
}
