import { useTranslation } from 'react-i18next';
import type { Opportunity } from '../../shared/opportunities/model.ts';
import { type StuckSign, stuckSigns } from '../../shared/opportunities/stuck.ts';
import { useToday } from '../app/today.ts';
import { Icon } from '../ui/icon.tsx';

/** Words for why a deal is stuck, the most pressing first. */
export function useStuckWords(): (signs: readonly StuckSign[]) => string {
  const { t } = useTranslation();
  return (signs) =>
    signs.map(({ code, ...days }) => t(`opportunities:stuck.${code}`, days)).join(t('opportunities:stuck.and'));
}

interface StuckMarkProps {
  readonly deal: Pick<Opportunity, 'stage' | 'stageSince' | 'nextStep' | 'nextStepDate' | 'expectedDate'>;
  /** Writes the reasons out instead of keeping them for the pointer and the screen reader. */
  readonly words?: boolean;
}

/** A mark on a deal that does not move, with the reasons; nothing on one that does. */
export function StuckMark({ deal, words = false }: StuckMarkProps) {
  const { t } = useTranslation();
  const tell = useStuckWords();
  const signs = stuckSigns(deal, useToday());
  if (signs.length === 0) return null;
  const reasons = tell(signs);
  return (
    <span className="chip warn stuck" title={reasons}>
      <Icon name="warn" size={12} />
      {words ? (
        <span className="el">{reasons}</span>
      ) : (
        <>
          {t('opportunities:stuck.title')}
          <span className="visually-hidden">{t('opportunities:stuck.because', { reasons })}</span>
        </>
      )}
    </span>
  );
}
