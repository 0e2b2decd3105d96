import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../../shared/attachments/model.ts';
import { ImagePreview } from './image-preview.tsx';
import './preview.css';
import { PreviewNotice } from './preview-notice.tsx';
import { TextPreview } from './text-preview.tsx';

// The reader of PDFs is as large as the rest of the application: it comes with the first PDF.
const PdfPreview = lazy(() => import('./pdf-preview.tsx').then(({ PdfPreview }) => ({ default: PdfPreview })));

/** Shows a file inside the workbench by what its content is; what cannot be shown says so. */
export function FilePreview({ file }: { readonly file: AttachmentRow }) {
  const { t } = useTranslation();
  const { kind } = file;
  switch (kind) {
    case 'png':
    case 'jpeg':
    case 'webp':
    case 'gif':
      return <ImagePreview file={{ ...file, kind }} />;
    case 'pdf':
      return (
        <Suspense fallback={<p className="preview-area page-loading">{t('attachments:preview.loading')}</p>}>
          <PdfPreview file={file} />
        </Suspense>
      );
    case 'text':
      return <TextPreview file={file} />;
    case 'office':
    case 'other':
      return (
        <PreviewNotice icon="book" title={t('attachments:preview.none')} text={t('attachments:preview.noneHint')} />
      );
  }
}
