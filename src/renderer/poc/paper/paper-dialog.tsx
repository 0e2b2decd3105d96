import { type ReactNode, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { fileNameOf } from '../../../shared/kernel/file-name.ts';
import { client } from '../../app/client.ts';
import { reportFailure } from '../../app/failures.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast.ts';
import './paper.css';
import { ScrollRegion } from '../../ui/scroll-region.tsx';

const mark = '\u0000';

interface PaperDialogProps {
  readonly title: string;
  /** What stands at the foot of each page beside its number. */
  readonly foot: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly onClose: () => void;
  /** More ways to take it along, beside printing and saving. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Shows what goes on paper before it does: A4, on white whatever the theme of the screen, over as many sheets as it
 * takes. What is printed stands outside the application's own tree, so that nothing else is.
 */
export function PaperDialog({ title, foot, fileName, onClose, actions, children }: PaperDialogProps) {
  const { t } = useTranslation();
  const [isWorking, setWorking] = useState(false);
  // What stands around the two numbers, which the printer alone knows.
  const [before = '', between = '', behind = ''] = t('poc-signing:paper.pages', { page: mark, pages: mark }).split(
    mark,
  );
  const saveButton = useRef<HTMLButtonElement>(null);

  async function save(): Promise<void> {
    if (isWorking) return;
    setWorking(true);
    try {
      const pdf = await client.system.pageAsPdf({ text: foot, numbering: [before, between, behind] });
      const suggestedName = fileNameOf(`${fileName}.pdf`);
      const content = new File([pdf], suggestedName, { type: pdf.type });
      const saved = await client.system.saveFile({ suggestedName, kind: 'pdf', content });
      if (saved !== null) showToast({ kind: 'done', title: t('poc-signing:paper.saved'), detail: saved.path });
    } catch (error) {
      reportFailure(error);
    } finally {
      setWorking(false);
      // While the paper is laid out the dialog is not, and loses the focus.
      saveButton.current?.focus();
    }
  }

  return (
    <Dialog label={title} className="paper-dialog" onClose={onClose}>
      <h2>{title}</h2>
      <div className="dialog-form">
        <ScrollRegion className="paper-preview" label={t('poc-signing:paper.preview')}>
          <article className="paper-sheet" data-theme="light">
            {children}
          </article>
        </ScrollRegion>
        <div className="dialog-actions">
          <span role="status" className="paper-status">
            {isWorking ? t('poc-signing:paper.working') : ''}
          </span>
          <button type="button" className="btn" onClick={onClose}>
            {t('app:close')}
          </button>
          {actions}
          <button type="button" className="btn" disabled={isWorking} onClick={() => window.print()}>
            {t('poc-signing:paper.print')}
          </button>
          <button ref={saveButton} type="button" className="btn pri" onClick={() => void save()}>
            {t('poc-signing:paper.save')}
          </button>
        </div>
      </div>
      {createPortal(
        <article className="paper-sheet printed" data-theme="light">
          {children}
        </article>,
        document.body,
      )}
    </Dialog>
  );
}
