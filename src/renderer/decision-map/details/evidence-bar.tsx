import { useTranslation } from 'react-i18next';
import { useToday } from '../../app/today.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { useEvidenceInHand } from './evidence-state.ts';

/** What the judgements that follow rest on: said once, it goes with each of them. */
export function EvidenceBar() {
  const { t } = useTranslation();
  const today = useToday();
  const inHand = useEvidenceInHand();
  return (
    <fieldset className="evidence-bar">
      <legend>{t('map-details:evidence.title')}</legend>
      <EvidenceFields
        evidence={{ ...inHand, on: inHand.on ?? today }}
        onChange={(changes) => useEvidenceInHand.setState(changes)}
      />
      <input
        type="text"
        className="box"
        maxLength={1000}
        aria-label={t('map-details:evidence.note')}
        placeholder={t('map-details:evidence.notePlaceholder')}
        value={inHand.note}
        onChange={(event) => useEvidenceInHand.setState({ note: event.currentTarget.value })}
      />
    </fieldset>
  );
}
