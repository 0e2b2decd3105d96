import { ConfigProvider } from 'antd';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import './dialog.css';

interface DialogProps {
  readonly label: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const openPopup = '.ant-select-open, .ant-picker-dropdown:not(.ant-picker-dropdown-hidden)';

/** A modal of the browser's own: it keeps the focus inside, closes with Esc and gives the focus back. */
export function Dialog({ label, className, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`dialog ${className ?? ''}`}
      aria-label={label}
      onCancel={onClose}
      onKeyDownCapture={(event) => {
        // Esc closes an open list or calendar first, and the dialog only when there is none.
        if (event.key === 'Escape' && event.currentTarget.querySelector(openPopup) !== null) event.preventDefault();
      }}
      onPointerDown={(event) => {
        // The backdrop is the dialog element itself; its content never is.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <ConfigProvider getPopupContainer={() => dialog.current ?? document.body}>
        <div className="dialog-body">{children}</div>
      </ConfigProvider>
    </dialog>
  );
}
