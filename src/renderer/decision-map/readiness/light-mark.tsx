import { useTranslation } from 'react-i18next';
import type { Light } from '../../../shared/decision-map/health.ts';

/** How a deal stands with those who have the power: colour, shape and word; the small one says the word to screen readers. */
export function LightMark({ light, isSmall = false }: { readonly light: Light; readonly isSmall?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={`light-mark ${light}`} title={t(`map-readiness:light.${light}.why`)}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {light === 'green' ? <circle cx="6" cy="6" r="5" /> : null}
        {light === 'amber' ? <path d="M6 1 11 6 6 11 1 6z" /> : null}
        {light === 'red' ? <path d="M6 1.5 11 10.5H1z" /> : null}
      </svg>
      <span className={isSmall ? 'visually-hidden' : undefined}>{t(`map-readiness:light.${light}.name`)}</span>
    </span>
  );
}
