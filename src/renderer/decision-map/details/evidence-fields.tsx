import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { confidences, type Evidence, evidenceSources } from '../../../shared/decision-map/judgement.ts';
import { useToday } from '../../app/today.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';

interface EvidenceFieldsProps {
  readonly evidence: Evidence;
  readonly onChange: (changes: Partial<Evidence>) => void;
}

/** How something is known, since when, and how surely. */
export function EvidenceFields({ evidence, onChange }: EvidenceFieldsProps) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <div className="evidence-fields">
      <Segmented
        label={t('map-details:evidence.source')}
        value={evidence.source}
        options={evidenceSources.map((value) => ({ value, label: t(`decision-map:source.${value}`) }))}
        onChange={(source) => onChange({ source })}
      />
      <DateField
        label={t('map-details:evidence.on')}
        value={evidence.on}
        latest={today}
        onChange={(on) => {
          if (on !== null) onChange({ on });
        }}
      />
      <Select
        aria-label={t('map-details:evidence.confidence')}
        value={evidence.confidence}
        options={confidences.map((value) => ({ value, label: t(`decision-map:confidence.${value}`) }))}
        onChange={(confidence) => onChange({ confidence })}
      />
    </div>
  );
}
