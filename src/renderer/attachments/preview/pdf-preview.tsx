import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../../shared/attachments/model.ts';
import { PdfPages } from './pdf-pages.tsx';
import { PreviewNotice } from './preview-notice.tsx';
import { type PdfState, usePdf } from './use-pdf.ts';

/** A PDF in its own worker: all pages, of which only those in view are drawn. */
export function PdfPreview({ file }: { readonly file: AttachmentRow }) {
  const { t } = useTranslation();
  const state = usePdf(file.id, file.size);
  switch (state.kind) {
    case 'opening':
      return <p className="preview-area page-loading">{t('attachments:preview.loading')}</p>;
    case 'failed': {
      const text = t('attachments:preview.damagedHint');
      return <PreviewNotice icon="warn" title={t('attachments:preview.damaged')} text={text} />;
    }
    case 'locked':
      return <PdfLock state={state} />;
    case 'open':
      return <PdfPages pdf={state} name={file.name} />;
  }
}

function PdfLock({ state }: { readonly state: Extract<PdfState, { readonly kind: 'locked' }> }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  return (
    <form
      className="preview-area pdf-lock"
      onSubmit={(event) => {
        event.preventDefault();
        state.unlock(password);
      }}
    >
      <h3>{t('attachments:pdf.locked')}</h3>
      <p className="mut">{t('attachments:pdf.lockedHint')}</p>
      <div className="row">
        <input
          type="password"
          className="box"
          aria-label={t('attachments:pdf.password')}
          aria-invalid={state.isSecondTry}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <button type="submit" className="btn">
          {t('attachments:pdf.unlock')}
        </button>
      </div>
      {state.isSecondTry ? (
        <p className="fld-error" role="alert">
          {t('attachments:pdf.wrong')}
        </p>
      ) : null}
    </form>
  );
}
