import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { imageSize, largestPreview } from '../../../shared/attachments/image-size.ts';
import type { AttachmentRow } from '../../../shared/attachments/model.ts';
import { formatSize } from '../../../shared/kernel/format-size.ts';
import { useLanguage } from '../../app/i18n.ts';
import { PreviewNotice } from './preview-notice.tsx';
import { readRange } from './read-content.ts';

type ImageFile = Omit<AttachmentRow, 'kind'> & { readonly kind: 'png' | 'jpeg' | 'webp' | 'gif' };

/** A picture, decoded only after its header said that it fits; the camera's turning is heeded by the browser. */
export function ImagePreview({ file }: { readonly file: ImageFile }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, kind, size, name } = file;
  const isLarge = size > largestPreview.bytes;
  const content = useQuery({
    queryKey: ['picture', id],
    queryFn: () => readRange(id, 0, size),
    enabled: !isLarge,
    gcTime: 0,
  });
  const address = usePictureAddress(content.data, kind);
  const [isWhole, setIsWhole] = useState(true);
  const [shown, setShown] = useState<'waiting' | 'broken' | { readonly width: number; readonly height: number }>(
    'waiting',
  );

  if (isLarge) {
    const text = t('attachments:preview.tooLargeHint', { size: formatSize(size, language) });
    return <PreviewNotice icon="image" title={t('attachments:preview.tooLarge')} text={text} />;
  }
  if (content.error !== null) {
    const text = t('attachments:preview.damagedHint');
    return <PreviewNotice icon="warn" title={t('attachments:preview.failed')} text={text} />;
  }
  if (content.data === undefined || address === null) {
    return <p className="preview-area page-loading">{t('attachments:preview.loading')}</p>;
  }
  const stated = imageSize(kind, content.data);
  if (stated === null || shown === 'broken') {
    const text = t('attachments:preview.damagedHint');
    return <PreviewNotice icon="warn" title={t('attachments:preview.damaged')} text={text} />;
  }
  if (stated.width * stated.height > largestPreview.pixels) {
    const text = t('attachments:preview.tooManyPixels', { ...stated });
    return <PreviewNotice icon="image" title={t('attachments:preview.tooLarge')} text={text} />;
  }
  return (
    <div className="preview-area">
      <div className="preview-tools">
        <span className="mut t12">{shown === 'waiting' ? '' : t('attachments:preview.pixels', { ...shown })}</span>
        <span className="sp" />
        <button type="button" className="btn ghost t24" onClick={() => setIsWhole(!isWhole)}>
          {t(isWhole ? 'attachments:preview.actual' : 'attachments:preview.fit')}
        </button>
      </div>
      <section className="picture" aria-label={t('attachments:preview.image', { name })}>
        <img
          src={address}
          alt={name}
          className={isWhole ? 'whole' : undefined}
          onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
            setShown({ width: naturalWidth, height: naturalHeight })
          }
          onError={() => setShown('broken')}
        />
      </section>
    </div>
  );
}

/** An address inside this page only; the content's own kind is stated, so nothing is guessed. */
function usePictureAddress(bytes: Uint8Array<ArrayBuffer> | undefined, kind: ImageFile['kind']): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const fits = bytes === undefined ? null : imageSize(kind, bytes);
    if (bytes === undefined || (fits !== null && fits.width * fits.height > largestPreview.pixels)) {
      setAddress(bytes === undefined ? null : '');
      return undefined;
    }
    const made = URL.createObjectURL(new Blob([bytes], { type: `image/${kind}` }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, kind]);
  return address;
}
