import { useTranslation } from 'react-i18next';
import type { ExplanationSource } from '../../../shared/roi/explain/explain.ts';
import type { RoiModel } from '../../../shared/roi/model.ts';
import { ProvenanceMark, useMarkWords } from '../drivers/provenance-mark.tsx';
import { sourceMarkOf } from '../drivers/source-mark.ts';
import styles from './explanation-panel.module.css';

interface SourceListProps {
  readonly model: RoiModel;
  readonly sources: readonly ExplanationSource[];
}

/** The inputs behind the number: value, who said it, where, when. */
export function SourceList({ model, sources }: SourceListProps) {
  const { t } = useTranslation();
  const markWords = useMarkWords();
  if (sources.length === 0) return null;
  return (
    <div>
      <h3>{t('roi:explanation.sources')}</h3>
      <ul className={styles.sources}>
        {sources.map(({ driver: id, label, value, provenance, isUnanswered }) => {
          const driver = model.drivers.find((each) => each.id === id);
          if (driver === undefined) return null;
          const mark = sourceMarkOf(driver);
          return (
            <li key={id}>
              <ProvenanceMark {...mark} />
              <span>
                <span className="visually-hidden">{markWords(mark)}</span>
                {label} {isUnanswered ? t('roi:drivers.blank') : value}
                <em>{provenance?.text || markWords(mark)}</em>
              </span>
              <span className="mut">{provenance?.date?.slice(5)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
