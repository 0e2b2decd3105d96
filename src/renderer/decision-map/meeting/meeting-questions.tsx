import { useTranslation } from 'react-i18next';
import type { PackAttendee } from '../../../shared/decision-map/meeting-pack.ts';
import { useLayerName } from '../details/use-layer-name.ts';
import { usePersonWords } from './use-person-words.ts';

/** Whom nobody knows yet: to be asked in the meeting, with the layer he decides in and the veto that goes with it. */
export function MeetingQuestions({ attendees }: { readonly attendees: readonly PackAttendee[] }) {
  const { t } = useTranslation();
  const title = t('map-readiness:questions');
  if (attendees.length === 0) return null;
  return (
    <section className="meeting-person" aria-label={title}>
      <h4>{title}</h4>
      <dl>
        {attendees.map((attendee) => (
          <Question key={attendee.person.id} attendee={attendee} />
        ))}
      </dl>
    </section>
  );
}

function Question({ attendee }: { readonly attendee: PackAttendee }) {
  const { t } = useTranslation();
  const layerName = useLayerName();
  const { veto } = usePersonWords(attendee);
  const { person, layer } = attendee;
  return (
    <div className="meeting-fact">
      <dt>{layer === null ? t('map-details:noLayer') : layerName(layer)}</dt>
      <dd>
        {t('map-readiness:question', { name: person.name })} {veto}
      </dd>
    </div>
  );
}
