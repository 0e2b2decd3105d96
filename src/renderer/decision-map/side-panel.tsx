import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../shared/decision-map/map.ts';
import type { CalendarDate } from '../../shared/kernel/calendar-date.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { DetailsPanel } from './details/details-panel.tsx';
import { PathsTab } from './paths-tab.tsx';
import { ReadinessPanel } from './readiness/readiness-panel.tsx';
import { SimulationTab } from './simulation-tab.tsx';
import { type MapPanel, useMapScreen } from './state.ts';

interface SidePanelProps {
  /** The map of the day that is shown. */
  readonly map: DecisionMap;
  readonly day: CalendarDate;
  readonly isEditable: boolean;
}

const panels: readonly MapPanel[] = ['readiness', 'details', 'paths', 'simulation'];

/** What follows from the map, and what is chosen on it. */
export function SidePanel(props: SidePanelProps) {
  const { t } = useTranslation();
  const panel = useMapScreen((screen) => screen.panel);
  const show = (shown: MapPanel | null) => useMapScreen.setState({ panel: shown });
  if (panel === null) {
    return (
      <aside className="map-side closed" aria-label={t('map-details:panel.label')}>
        <IconButton name="panel" label={t('map-details:panel.open')} onClick={() => show('readiness')} />
      </aside>
    );
  }
  return (
    <aside className="map-side" aria-label={t('map-details:panel.label')}>
      <Tabs
        label={t('map-details:panel.label')}
        tabs={panels.map((key) => ({ key, label: t(`map-details:panel.${key}`) }))}
        active={panel}
        onChange={show}
        aside={<IconButton name="x" label={t('map-details:panel.close')} onClick={() => show(null)} />}
      >
        <Panel panel={panel} {...props} />
      </Tabs>
    </aside>
  );
}

function Panel({ panel, map, day, isEditable }: SidePanelProps & { readonly panel: MapPanel }) {
  switch (panel) {
    case 'readiness':
      return <ReadinessPanel map={map} day={day} isEditable={isEditable} />;
    case 'details':
      return <DetailsPanel map={map} isEditable={isEditable} />;
    case 'paths':
      return <PathsTab map={map} day={day} />;
    case 'simulation':
      return <SimulationTab map={map} today={day} isEditable={isEditable} />;
  }
}
