import { useTranslation } from 'react-i18next';
import type { MapStakeholder } from '../../../shared/decision-map/map.ts';

interface AttendeeListProps {
  readonly stakeholders: readonly MapStakeholder[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Everybody on the map, to be ticked. */
export function AttendeeList({ stakeholders, chosen, onChange }: AttendeeListProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="meeting-attendees">
      <legend>{t('meeting-pack:attendees')}</legend>
      {stakeholders.map(({ id, name, title, personId }) => {
        const isOn = chosen.includes(id);
        return (
          <label key={id} className="meeting-attendee">
            <input
              type="checkbox"
              className="tick-box"
              checked={isOn}
              onChange={() => onChange(isOn ? chosen.filter((other) => other !== id) : [...chosen, id])}
            />
            <span className="el" title={name}>
              {personId === null ? t('map-details:unknownPerson', { name }) : name}
            </span>
            <span className="el mut t12" title={title}>
              {title}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
