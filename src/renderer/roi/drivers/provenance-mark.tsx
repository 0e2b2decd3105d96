import { useTranslation } from 'react-i18next';
import styles from './provenance-mark.module.css';
import type { SourceMark } from './source-mark.ts';

/** Who a number comes from, in words: for titles and for screen readers. */
export function useMarkWords(): (mark: SourceMark) => string {
  const { t } = useTranslation();
  return ({ letter, isConfirmed }) => {
    const kind = t(`roi:mark.${letter}.name`);
    if (letter === 'question') return kind;
    return t(isConfirmed ? 'roi:mark.confirmed' : 'roi:mark.unconfirmed', { kind });
  };
}

/** The letter says who, the frame how sure: solid confirmed, outline not, dashed still to ask. */
export function ProvenanceMark({ mark }: { readonly mark: SourceMark }) {
  const { t } = useTranslation();
  const frame = mark.letter === 'question' ? styles.question : mark.isConfirmed ? styles.solid : styles.outline;
  return (
    <span className={`${styles.mark} ${frame}`} aria-hidden="true">
      {t(`roi:mark.${mark.letter}.letter`)}
    </span>
  );
}
