import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { PackAttendee } from '../../../shared/decision-map/meeting-pack.ts';
import { useLayerName } from '../details/use-layer-name.ts';
import { StanceMark } from '../marks/stance-mark.tsx';
import { useFindingWords } from '../readiness/use-finding-words.ts';
import { MeetingPromises } from './meeting-promises.tsx';
import { usePersonWords } from './use-person-words.ts';

interface MeetingPersonProps {
  readonly map: DecisionMap;
  readonly attendee: PackAttendee;
}

/** What to have in mind about one who is in the meeting. */
export function MeetingPerson({ map, attendee }: MeetingPersonProps) {
  const { t } = useTranslation();
  const layerName = useLayerName();
  const findingWords = useFindingWords(map);
  const words = usePersonWords(attendee);
  const { person, layer, questions, material, approach, findings } = attendee;
  const guide = (part: 'questions' | 'approach', code: string) =>
    t(`decision-map:guide.${person.layer}.${part}.${code}`);
  const together = (texts: readonly string[]) => texts.join(t('meeting-pack:separator'));
  const about = [person.title, layer === null ? '' : layerName(layer), words.role].filter((part) => part !== '');
  return (
    <section className="meeting-person" aria-label={person.name}>
      <h4>
        <StanceMark stance={person.stance} />
        {person.name}
        <span>{about.join(' · ')}</span>
      </h4>
      <dl>
        <Fact name={t('meeting-pack:stance')}>{words.stance}</Fact>
        {words.veto === '' ? null : (
          <Fact name={t('meeting-pack:veto')} isGrave>
            {words.veto}
          </Fact>
        )}
        <Fact name={t('map-details:field.concerns')}>{person.concerns || t('meeting-pack:ask')}</Fact>
        <Fact name={t('map-details:field.personalWin')}>{person.personalWin || t('meeting-pack:ask')}</Fact>
        <Fact name={t('meeting-pack:contact')}>{words.contact}</Fact>
        <MeetingPromises attendee={attendee} />
        {questions.length === 0 ? null : (
          <Fact name={t('meeting-pack:questions')}>{questions.map((code) => guide('questions', code)).join(' ')}</Fact>
        )}
        {material.length === 0 ? null : (
          <Fact name={t('meeting-pack:material')}>
            {together(material.map((code) => t(`decision-map:material.${code}`)))}
          </Fact>
        )}
        {approach.length === 0 ? null : (
          <Fact name={t('meeting-pack:approach')}>{together(approach.map((code) => guide('approach', code)))}</Fact>
        )}
        {findings.length === 0 ? null : (
          <Fact name={t('meeting-pack:findings')}>
            <ul>
              {findings.map((finding) => (
                <li key={`${finding.code} ${finding.stakeholderIds.join(' ')} ${finding.layer}`}>
                  {findingWords(finding).title}
                  <span className="meeting-advice"> {findingWords(finding).advice}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}

interface FactProps {
  readonly name: string;
  readonly isGrave?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isGrave = false, children }: FactProps) {
  return (
    <div className={isGrave ? 'meeting-fact grave' : 'meeting-fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
