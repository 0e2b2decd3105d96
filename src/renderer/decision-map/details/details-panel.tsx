import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import { useMapScreen } from '../state.ts';
import { EdgeDetails } from './edge-details.tsx';
import { SeveralDetails } from './several-details.tsx';
import { StakeholderDetails } from './stakeholder-details.tsx';
import './details.css';

interface DetailsPanelProps {
  readonly map: DecisionMap;
  readonly isEditable: boolean;
}

/** What is chosen on the map: a person, several, or a tie. */
export function DetailsPanel({ map, isEditable }: DetailsPanelProps) {
  const { t } = useTranslation();
  const { stakeholderIds, edgeIds } = useMapScreen();
  const people = map.stakeholders.filter(({ id }) => stakeholderIds.includes(id));
  const [first] = people;
  const edge = map.edges.find(({ id }) => edgeIds.includes(id));
  if (people.length > 1 && isEditable) return <SeveralDetails stakeholders={people} judgements={map.judgements} />;
  // A box of one person never shows the letters typed for another.
  if (first !== undefined) {
    return <StakeholderDetails key={first.id} map={map} stakeholder={first} isEditable={isEditable} />;
  }
  if (edge !== undefined) return <EdgeDetails key={edge.id} map={map} edge={edge} isEditable={isEditable} />;
  return <p className="panel-hint">{t('map-details:nothingChosen')}</p>;
}
