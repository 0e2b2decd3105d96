import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActionWords, useUndo } from '../../app/undo.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Legend } from './legend.tsx';
import { MapFilter } from './map-filter.tsx';
import { MapKeyHints } from './map-key-hints.tsx';
import { MapSearch } from './map-search.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

interface MapToolbarProps {
  readonly hits: readonly string[];
  readonly isEditable: boolean;
  readonly isLayingOut: boolean;
  readonly onAdd: () => void;
  /** Begins the layout, or gives it up while it is being found. */
  readonly onLayout: () => void;
  readonly onFit: () => void;
  /** What is done to the chosen cards. */
  readonly align: ReactNode;
  readonly actions: ReactNode;
}

/** The row above the map. */
export function MapToolbar(props: MapToolbarProps) {
  const { hits, isEditable, isLayingOut, onAdd, onLayout, onFit, align, actions } = props;
  const { t } = useTranslation();
  const words = useActionWords();
  const layout = t(isLayingOut ? 'map-canvas:layout.cancel' : 'map-canvas:layout.start');
  const { undoable, undo } = useUndo();
  return (
    <div className="map-tools" role="toolbar" aria-label={t('map-canvas:tools')}>
      <Legend />
      <span className="sp" />
      {isEditable ? align : null}
      <ZoomButtons />
      <MapSearch hits={hits} />
      <MapFilter />
      {isEditable ? (
        <>
          <button
            type="button"
            className="btn"
            aria-label={t('map-canvas:addPeople.title')}
            title={t('map-canvas:addPeople.title')}
            onClick={onAdd}
          >
            <Icon name="plus" />
            <span>{t('map-canvas:person')}</span>
          </button>
          <button type="button" className="btn" title={layout} aria-busy={isLayingOut} onClick={onLayout}>
            <Icon name={isLayingOut ? 'x' : 'layout'} />
            <span>{layout}</span>
          </button>
        </>
      ) : null}
      {actions}
      <Tool name="fit" label={t('map-canvas:fit')} onClick={onFit} />
      {isEditable ? (
        <Tool
          name="undo"
          label={undoable === null ? t('app:undo.nothing') : t('app:undo.label', { action: words(undoable) })}
          isDisabled={undoable === null}
          onClick={undo}
        />
      ) : null}
      <MapKeyHints />
    </div>
  );
}

interface ToolProps {
  readonly name: IconName;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ name, label, isDisabled = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="btn ghost sq"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
}
