import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloatingPanel } from '../ui/floating-panel.tsx';
import { Icon } from '../ui/icon.tsx';

interface ViewMenuProps {
  readonly name: string;
  /** Keeps the list as it is looked at now under this view; null when nothing differs. */
  readonly onKeep: (() => void) | null;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a saved view. */
export function ViewMenu({ name, onKeep, onRename, onRemove }: ViewMenuProps) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = t('views:menu', { name });
  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="btn ghost sq t24"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <Icon name="down" />
      </button>
      {isOpen ? (
        <FloatingPanel label={label} anchor={anchor} placement="below" size="menu" onClose={() => setOpen(false)}>
          <div className="view-menu">
            {onKeep === null ? null : (
              <button type="button" onClick={choose(onKeep)}>
                {t('views:update')}
              </button>
            )}
            <button type="button" onClick={choose(onRename)}>
              {t('views:rename')}
            </button>
            <button type="button" onClick={choose(onRemove)}>
              {t('views:remove')}
            </button>
          </div>
        </FloatingPanel>
      ) : null}
    </>
  );
}
