import { useTranslation } from 'react-i18next';
import './people.css';

const steps = [1, 2, 3, 4];

/** A relationship level as four bars and its name. */
export function LevelMark({ level }: { readonly level: number }) {
  const { t } = useTranslation();
  return (
    <span className="level">
      <LevelBars level={level} />
      <span className="el">{t(`people:level.${level}`)}</span>
    </span>
  );
}

function LevelBars({ level }: { readonly level: number }) {
  return (
    <svg className="level-bars" viewBox="0 0 19 12" aria-hidden="true" focusable="false">
      {steps.map((step) => (
        <rect
          key={step}
          className={step <= level ? 'on' : 'off'}
          x={step * 5 - 4.5}
          y={11.5 - step * 2.75}
          width={3}
          height={step * 2.75}
          rx={0.5}
        />
      ))}
    </svg>
  );
}
