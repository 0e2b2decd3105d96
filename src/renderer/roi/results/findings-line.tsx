import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/roi/findings.ts';
import { FloatingPanel } from '../../ui/floating-panel.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './findings-line.module.css';

export interface FindingsLineProps {
  /** The gravest first. */
  readonly findings: readonly Finding[];
  readonly wordsOf: (finding: Finding) => string;
}

const severities: readonly Finding['severity'][] = ['error', 'warning', 'note'];

/** What a reader of the numbers must know: the gravest in line, all on demand. */
export function FindingsLine({ findings, wordsOf }: FindingsLineProps) {
  const { t } = useTranslation();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [worst] = findings;
  if (worst === undefined) return null;
  return (
    <div className={`${styles.line} ${styles[worst.severity]}`}>
      <Icon name="warn" />
      <p className="el" title={wordsOf(worst)}>
        {wordsOf(worst)}
      </p>
      <button
        ref={anchor}
        type="button"
        className={`chip ${styles.count}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('roi:findings.count', { count: findings.length })}
      </button>
      {isOpen ? (
        <FloatingPanel label={t('roi:findings.title')} anchor={anchor} placement="below" onClose={() => setOpen(false)}>
          <div className={styles.list}>
            {severities.map((severity) => {
              const some = findings.filter((finding) => finding.severity === severity);
              return some.length === 0 ? null : (
                <div key={severity} className={styles[severity]}>
                  <h3>
                    {severity === 'note' ? null : <Icon name="warn" />}
                    {t(`roi:findings.severity.${severity}`)}
                  </h3>
                  <ul>
                    {some.map((finding) => (
                      <li key={wordsOf(finding)}>{wordsOf(finding)}</li>
                    ))}
                  </ul>
                </div>
              );
            })}
          </div>
        </FloatingPanel>
      ) : null}
    </div>
  );
}
