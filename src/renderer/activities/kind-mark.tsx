import { useTranslation } from 'react-i18next';
import type { ActivityKind } from '../../shared/activities/model.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const icons = {
  meeting: 'meeting',
  visit: 'visit',
  call: 'phone',
  mail: 'mail',
  note: 'note',
} as const satisfies Record<ActivityKind, IconName>;

/** What kind of contact it is: a drawing and its word. */
export function KindMark({ kind }: { readonly kind: ActivityKind }) {
  const { t } = useTranslation();
  return (
    <span className="kind-mark">
      <Icon name={icons[kind]} />
      <span>{t(`activities:kind.${kind}`)}</span>
    </span>
  );
}
