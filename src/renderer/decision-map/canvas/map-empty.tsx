import { useTranslation } from 'react-i18next';
import { useDemo } from '../../app/use-demo.ts';
import { Notice } from '../../ui/notice.tsx';

interface MapEmptyProps {
  readonly isEditable: boolean;
  readonly onAdd: () => void;
}

/** A map without anybody: what belongs here and how to begin. */
export function MapEmpty({ isEditable, onAdd }: MapEmptyProps) {
  const { t } = useTranslation();
  const demo = useDemo();
  if (!isEditable) {
    return (
      <Notice tone="empty" icon="person" title={t('map-canvas:empty.dayTitle')} text={t('map-canvas:empty.dayText')} />
    );
  }
  return (
    <Notice tone="empty" icon="person" title={t('map-canvas:empty.title')} text={t('map-canvas:empty.text')}>
      <button type="button" className="btn pri" onClick={onAdd}>
        {t('map-canvas:empty.add')}
      </button>
      {demo.isLoaded ? null : (
        <button type="button" className="btn" disabled={demo.isBusy} onClick={demo.load}>
          {t('map-canvas:empty.demo')}
        </button>
      )}
    </Notice>
  );
}
