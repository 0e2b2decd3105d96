import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';

interface PdfToolsProps {
  readonly page: number;
  readonly count: number;
  readonly scale: number;
  readonly zoomStep: number;
  readonly onPage: (page: number) => void;
  readonly onZoom: (by: number) => void;
  readonly onFit: () => void;
}

/** Which page is shown and how large. */
export function PdfTools({ page, count, scale, zoomStep, onPage, onZoom, onFit }: PdfToolsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);

  function go(): void {
    const wanted = Number.parseInt(typed ?? '', 10);
    setTyped(null);
    if (Number.isFinite(wanted)) onPage(Math.min(Math.max(wanted, 1), count));
  }

  return (
    <div className="preview-tools">
      <Tool label={t('attachments:pdf.previous')} disabled={page <= 1} onPress={() => onPage(page - 1)}>
        <Icon name="up" />
      </Tool>
      <Tool label={t('attachments:pdf.next')} disabled={page >= count} onPress={() => onPage(page + 1)}>
        <Icon name="arrowDown" />
      </Tool>
      <input
        className="box pdf-number"
        inputMode="numeric"
        aria-label={t('attachments:pdf.page')}
        value={typed ?? String(page)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span className="mut">{t('attachments:pdf.of', { count })}</span>
      <span className="sp" />
      <Tool label={t('attachments:pdf.zoomOut')} onPress={() => onZoom(1 / zoomStep)}>
        <span aria-hidden="true">−</span>
      </Tool>
      <span className="mut pdf-zoom">{Math.round(scale * 75)}%</span>
      <Tool label={t('attachments:pdf.zoomIn')} onPress={() => onZoom(zoomStep)}>
        <Icon name="plus" />
      </Tool>
      <button type="button" className="btn ghost t24" onClick={onFit}>
        {t('attachments:pdf.fit')}
      </button>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}

function Tool({ label, disabled = false, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className="btn ghost sq t24"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
