import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/icon.tsx';

interface RailItem {
  readonly to: '/' | '/accounts' | '/people' | '/pipeline' | '/poc' | '/settings';
  readonly icon: IconName;
  readonly label: string;
}

export function Rail() {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t('app:rail.label')}>
      <span className="logo" title={t('app:name')}>
        {t('app:logo')}
      </span>
      <RailLink to="/" icon="home" label={t('app:rail.home')} />
      <RailLink to="/accounts" icon="account" label={t('app:rail.accounts')} />
      <RailLink to="/people" icon="person" label={t('app:rail.people')} />
      <RailLink to="/pipeline" icon="pipeline" label={t('app:rail.pipeline')} />
      <RailLink to="/poc" icon="flask" label={t('app:rail.poc')} />
      <span className="sp" />
      <RailLink to="/settings" icon="settings" label={t('app:rail.settings')} />
    </nav>
  );
}

function RailLink({ to, icon, label }: RailItem) {
  return (
    <Link
      to={to}
      activeProps={{ className: 'on', 'aria-current': 'page' }}
      activeOptions={{ includeSearch: false, exact: to === '/' }}
    >
      <Icon name={icon} size={20} />
      <span>{label}</span>
    </Link>
  );
}
