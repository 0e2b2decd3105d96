import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { Icon } from '../../ui/icon.tsx';

const hints = [
  ['← ↑ → ↓', 'walk'],
  ['Home End', 'ends'],
  ['Space', 'choose'],
  ['Ctrl A', 'all'],
  ['Enter', 'details'],
  ['Shift ← ↑ → ↓', 'step'],
  ['Alt ↑ ↓', 'lane'],
  ['C', 'connect'],
  ['E', 'edges'],
  ['Del', 'remove'],
  ['+', 'add'],
  ['L', 'layout'],
  ['F', 'fit'],
  ['Ctrl + −', 'zoom'],
  ['Ctrl C V', 'copy'],
  ['/', 'search'],
  ['Esc', 'leave'],
] as const;

/** The keys the map answers to. */
export function MapKeyHints() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="btn ghost sq"
        aria-label={t('map-canvas:keys.title')}
        title={t('map-canvas:keys.title')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon name="command" />
      </button>
      {isOpen ? (
        <FloatingPanel
          label={t('map-canvas:keys.title')}
          anchor={button}
          placement="below"
          onClose={() => setOpen(false)}
        >
          <dl className="map-keys">
            {hints.map(([keys, act]) => (
              <div key={act}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{t(`map-canvas:keys.${act}`)}</dd>
              </div>
            ))}
          </dl>
        </FloatingPanel>
      ) : null}
    </>
  );
}
