import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Aspect, type Judgement, judgedValue } from '../../../shared/decision-map/judgement.ts';
import type { MapStakeholder } from '../../../shared/decision-map/map.ts';
import type { Judged } from '../../../shared/decision-map/model.ts';
import { Field } from '../../ui/field.tsx';
import { EvidenceBar } from './evidence-bar.tsx';
import { useAspectOptions } from './use-aspect-options.ts';
import { useJudge } from './use-judge.ts';

const together: readonly Aspect[] = ['stance', 'coverage', 'politicalStatus', 'buyingRole', 'influence'];

interface SeveralDetailsProps {
  readonly stakeholders: readonly MapStakeholder[];
  /** The evidence of the whole map. */
  readonly judgements: readonly Judgement[];
}

/** Judges several people alike, as one step. */
export function SeveralDetails({ stakeholders, judgements }: SeveralDetailsProps) {
  const { t } = useTranslation();
  const ids = stakeholders.map(({ id }) => id);
  const judge = useJudge(ids);
  return (
    <div className="details">
      <div className="detail-head">
        <h3>{t('map-details:several', { count: stakeholders.length })}</h3>
        <p className="t12 mut el">{stakeholders.map(({ name }) => name).join(t('accounts:comma'))}</p>
      </div>
      <EvidenceBar judgements={judgements.filter(({ stakeholderId }) => ids.includes(stakeholderId))} />
      {together.map((aspect) => (
        <SharedAspect key={aspect} aspect={aspect} stakeholders={stakeholders} onJudge={judge} />
      ))}
    </div>
  );
}

interface SharedAspectProps {
  readonly aspect: Aspect;
  readonly stakeholders: readonly MapStakeholder[];
  readonly onJudge: (values: Partial<Judged>) => void;
}

/** The value that all share, or none where they differ. */
function SharedAspect({ aspect, stakeholders, onJudge }: SharedAspectProps) {
  const { t } = useTranslation();
  const options = useAspectOptions(aspect);
  const values = new Set(stakeholders.map((one) => one[aspect]));
  const [shared = null] = values.size === 1 ? values : [];
  return (
    <Field label={t(`decision-map:aspect.${aspect}`)}>
      {({ id }) => (
        <Select<string | number | null>
          id={id}
          placeholder={t(values.size > 1 ? 'map-details:differs' : 'map-details:unknown')}
          options={options}
          value={shared}
          onChange={(chosen) => {
            const read = judgedValue(aspect, chosen === null ? null : String(chosen));
            if (read !== undefined) onJudge({ [aspect]: read });
          }}
        />
      )}
    </Field>
  );
}
