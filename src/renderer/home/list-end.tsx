import { useTranslation } from 'react-i18next';

/** What is left out of the day's lists, and how to see it. */
export interface Later {
  readonly isShown: boolean;
  readonly onToggle: () => void;
  /** Lists some more of what is due. */
  readonly onMore: () => void;
}

interface ListEndProps {
  readonly later: Later;
  /** How many there are after the last day shown. */
  readonly laterCount: number;
  /** How many of what should be listed are not. */
  readonly hidden: number;
}

/** The end of a list: how much more there is, a click away. */
export function ListEnd({ later, laterCount, hidden }: ListEndProps) {
  const { t } = useTranslation();
  if (laterCount === 0 && hidden <= 0) return null;
  return (
    <p className="home-end">
      {hidden > 0 ? (
        <button type="button" className="btn ghost t24" onClick={later.onMore}>
          {t('home:more.hidden', { count: hidden })}
        </button>
      ) : null}
      {laterCount > 0 ? (
        <button type="button" className="btn ghost t24" aria-expanded={later.isShown} onClick={later.onToggle}>
          {later.isShown ? t('home:more.hideLater') : t('home:more.later', { count: laterCount })}
        </button>
      ) : null}
    </p>
  );
}
