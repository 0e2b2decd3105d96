import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MapStakeholder } from '../../../shared/decision-map/map.ts';
import { orpc } from '../../app/client.ts';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { Field } from '../../ui/field.tsx';
import { asIs, trimmed } from '../../ui/text-values.ts';

type Written = 'vetoTrigger' | 'vetoRelease' | 'vetoProof' | 'personalWin' | 'concerns' | 'note';

interface WrittenFieldProps {
  readonly stakeholder: MapStakeholder;
  readonly field: Written;
  readonly isEditable: boolean;
}

/** A text about somebody's part in the deal. */
export function WrittenField({ stakeholder, field, isEditable }: WrittenFieldProps) {
  const { t } = useTranslation();
  const update = useMutation(orpc.decisionMap.update.mutationOptions());
  const label = t(`map-details:field.${field}`);
  if (!isEditable) {
    return stakeholder[field] === '' ? null : (
      <div className="fld">
        <span className="fld-label">{label}</span>
        <p className="written">{stakeholder[field]}</p>
      </div>
    );
  }
  return (
    <Field label={label}>
      {({ id }) => (
        <AutoSaveBox
          id={id}
          multiline
          maxLength={2000}
          className="short"
          placeholder={t(`map-details:placeholder.${field}`)}
          value={stakeholder[field]}
          toText={asIs}
          read={trimmed}
          save={(text) => update.mutateAsync({ id: stakeholder.id, changes: { [field]: text } })}
        />
      )}
    </Field>
  );
}
