import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MapStakeholder } from '../../../shared/decision-map/map.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { PersonPicker } from '../../app/pickers/person-picker.tsx';
import { AutoSaveBox } from '../../ui/auto-save-box.tsx';
import { Field } from '../../ui/field.tsx';
import { formatDay } from '../../ui/format.ts';
import { asIs, neededText } from '../../ui/text-values.ts';

interface StakeholderHeadProps {
  readonly stakeholder: MapStakeholder;
  readonly accountId: string;
  readonly isEditable: boolean;
}

/** Who it is: a person with the way to his page, or a question to be answered. */
export function StakeholderHead({ stakeholder, accountId, isEditable }: StakeholderHeadProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const update = useMutation(orpc.decisionMap.update.mutationOptions());
  const identify = useMutation(orpc.decisionMap.identify.mutationOptions());
  const { id, personId, name, title, department, lastContactOn } = stakeholder;
  const where = [title, department, stakeholder.accountId === accountId ? '' : stakeholder.accountName];
  if (personId !== null) {
    return (
      <div className="detail-head">
        <h3 className="el">
          <Link to="/people/$personId" params={{ personId }} title={name}>
            {name}
          </Link>
        </h3>
        <p className="t12 mut">{where.filter((part) => part !== '').join(' · ')}</p>
        <p className="t12 mut">
          {lastContactOn === null
            ? t('people:noContact')
            : t('people:lastContact', { day: formatDay(lastContactOn, language) })}
        </p>
      </div>
    );
  }
  return (
    <div className="detail-head">
      <h3 className="el">{t('map-details:unknownPerson', { name })}</h3>
      <p className="t12 mut">{t('map-details:unknownHint')}</p>
      {isEditable ? (
        <>
          <Field label={t('map-details:field.placeholder')}>
            {({ id: fieldId }) => (
              <AutoSaveBox
                id={fieldId}
                maxLength={100}
                value={stakeholder.placeholder}
                toText={asIs}
                read={neededText(t('map-details:placeholderNeeded'))}
                save={(placeholder) => update.mutateAsync({ id, changes: { placeholder } })}
              />
            )}
          </Field>
          <Field label={t('map-details:identify')}>
            {({ id: fieldId }) => (
              <PersonPicker
                id={fieldId}
                accountId={accountId}
                label={t('map-details:identify')}
                value={null}
                onChange={(chosen) => {
                  if (chosen !== null) identify.mutate({ id, personId: chosen });
                }}
              />
            )}
          </Field>
        </>
      ) : null}
    </div>
  );
}
