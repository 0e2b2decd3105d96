import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './provenance-mark.module.css';
import { markLetters, type SourceMark } from './source-mark.ts';

/** Who a number comes from, in words: for titles and for screen readers. */
export function useMarkWords(): (mark: SourceMark) => string {
  const { t } = useTranslation();
  return useMemo(() => {
    const words = new Map<string, string>();
    for (const letter of markLetters) {
      const kind = t(`roi:mark.${letter}.name`);
      words.set(`${letter} true`, letter === 'question' ? kind : t('roi:mark.confirmed', { kind }));
      words.set(`${letter} false`, letter === 'question' ? kind : t('roi:mark.unconfirmed', { kind }));
    }
    return ({ letter, isConfirmed }) => words.get(`${letter} ${isConfirmed}`) ?? '';
  }, [t]);
}

/** The letter says who, the frame how sure: solid confirmed, outline not, dashed still to ask. */
export const ProvenanceMark = memo(function ProvenanceMark({ letter, isConfirmed }: SourceMark) {
  const { t } = useTranslation();
  const frame = letter === 'question' ? styles.question : isConfirmed ? styles.solid : styles.outline;
  return (
    <span className={`${styles.mark} ${frame}`} aria-hidden="true">
      {t(`roi:mark.${letter}.letter`)}
    </span>
  );
});
