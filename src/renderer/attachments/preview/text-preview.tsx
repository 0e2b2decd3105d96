import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AttachmentRow } from '../../../shared/attachments/model.ts';
import { decodeText } from './decode-text.ts';
import { PreviewNotice } from './preview-notice.tsx';
import { readRange } from './read-content.ts';

/** A region that scrolls can be reached by keyboard. */
const reachable = { tabIndex: 0 } as const;
const shownBytes = 1024 * 1024;

/** The beginning of a text file, in whatever of the usual encodings it is. */
export function TextPreview({ file }: { readonly file: AttachmentRow }) {
  const { t } = useTranslation();
  const { id, name, size } = file;
  const content = useQuery({
    queryKey: ['text', id],
    queryFn: async () => decodeText(await readRange(id, 0, Math.min(size, shownBytes)), size > shownBytes),
    gcTime: 0,
  });
  if (content.error !== null) {
    const text = t('attachments:preview.damagedHint');
    return <PreviewNotice icon="warn" title={t('attachments:preview.failed')} text={text} />;
  }
  if (content.data === undefined) {
    return <p className="preview-area page-loading">{t('attachments:preview.loading')}</p>;
  }
  return (
    <div className="preview-area">
      {size > shownBytes ? <p className="preview-tools mut t12">{t('attachments:preview.cut')}</p> : null}
      <section className="text-preview" {...reachable} aria-label={t('attachments:preview.text', { name })}>
        <pre>{content.data === '' ? t('attachments:preview.emptyText') : content.data}</pre>
      </section>
    </div>
  );
}
