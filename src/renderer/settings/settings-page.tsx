import { useTranslation } from 'react-i18next';
import { HandoverCard } from '../app/handover/handover-card.tsx';
import { AboutCard } from './about-card.tsx';
import { AppearanceCard } from './appearance-card.tsx';
import { BinCard } from './bin-card.tsx';
import { DemoCard } from './demo-card.tsx';
import { HolidaysCard } from './holidays-card.tsx';
import './settings.css';
import { ShortcutsCard } from './shortcuts-card.tsx';
import { TeamCard } from './team-card.tsx';

export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <div className="settings">
      <h1 className="visually-hidden">{t('settings:title')}</h1>
      <div className="settings-column">
        <AppearanceCard />
        <TeamCard />
        <HolidaysCard />
        <DemoCard />
        <HandoverCard />
        <BinCard />
        <AboutCard />
      </div>
      <ShortcutsCard />
    </div>
  );
}
