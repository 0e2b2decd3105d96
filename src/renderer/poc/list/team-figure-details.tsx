import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamFigures } from '../../../shared/poc/team-figures.ts';
import { useLanguage } from '../../app/i18n.ts';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { formatCount } from '../../ui/format.ts';
import styles from './team-figures.module.css';
import type { TeamFigureText } from './use-team-figure-texts.ts';

interface TeamFigureDetailsProps {
  readonly figures: TeamFigures;
  readonly texts: readonly TeamFigureText[];
}

/** A button that opens what each figure counts and the reasons for which POCs failed or were stopped. */
export function TeamFigureDetails({ figures: { reasons, otherReasons }, texts }: TeamFigureDetailsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = t('poc:team.details');
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className="btn ghost"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
      {isOpen ? (
        <FloatingPanel label={label} anchor={anchor} placement="below" onClose={() => setOpen(false)}>
          <div className={styles.details}>
            {reasons.length === 0 ? null : (
              <>
                <h3>{t('poc:team.reasons')}</h3>
                <ul>
                  {reasons.map(({ reason, count }) => (
                    <li key={reason}>
                      <span>{reason === '' ? t('poc:team.noReason') : reason}</span>
                      <b>{formatCount(count, language)}</b>
                    </li>
                  ))}
                  {otherReasons === 0 ? null : (
                    <li>
                      <span>{t('poc:team.otherReasons')}</span>
                      <b>{formatCount(otherReasons, language)}</b>
                    </li>
                  )}
                </ul>
              </>
            )}
            <h3>{t('poc:team.meaning')}</h3>
            <dl>
              {texts.map(({ key, label: name, meaning }) => (
                <div key={key}>
                  <dt>{name}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </div>
        </FloatingPanel>
      ) : null}
    </>
  );
}
