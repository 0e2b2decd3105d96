import { ConfigProvider } from 'antd';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './dialog.css';
import { addOpenDialog } from './open-dialogs.ts';

interface DialogProps {
  readonly label: string;
  readonly className?: string;
  /** True while it holds something that was not typed, as a drawing: that outlives a slip like what was. */
  readonly isUnsaved?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const openPopup = '.ant-select-open, .ant-picker-dropdown:not(.ant-picker-dropdown-hidden)';

/**
 * A modal of the browser's own: it keeps the focus inside, closes with Esc and gives the focus back. What was typed
 * into a form outlives a slip: only a second Esc drops it, and a click beside the dialog never does.
 */
export function Dialog({ label, className, isUnsaved = false, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const isTyped = useRef(false);
  const [isWarned, setWarned] = useState(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    element.showModal();
    const remove = addOpenDialog(element);
    return () => {
      remove();
      element.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`dialog ${className ?? ''}`}
      aria-label={label}
      onCancel={onClose}
      onInput={({ target }) => {
        isTyped.current ||= target instanceof HTMLElement && target.closest('form') !== null;
        setWarned(false);
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        // Esc closes an open list or calendar first, and the dialog only when there is none.
        if (event.currentTarget.querySelector(openPopup) !== null) event.preventDefault();
        else if ((isTyped.current || isUnsaved) && !isWarned) {
          event.preventDefault();
          setWarned(true);
        }
      }}
      onMouseDown={(event) => {
        // The backdrop is the dialog element itself; its content never is.
        if (event.target !== event.currentTarget) return;
        // The letters that follow still belong into the box that has the focus.
        event.preventDefault();
        if (isTyped.current || isUnsaved) setWarned(true);
        else onClose();
      }}
    >
      <ConfigProvider getPopupContainer={() => dialog.current ?? document.body}>
        <div className="dialog-body">
          {children}
          <p className="dialog-unsaved" role="status">
            {isWarned ? t('dialog:unsaved') : ''}
          </p>
        </div>
      </ConfigProvider>
    </dialog>
  );
}
