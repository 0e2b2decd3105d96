import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../shared/kernel/format-number.ts';
import { parseTypedNumber } from '../../shared/kernel/parse-number.ts';
import { useLanguage } from '../app/i18n.ts';
import { AutoSaveBox } from '../ui/auto-save-box.tsx';
import type { ReadResult } from '../ui/use-auto-save.ts';

interface NumberBoxProps {
  readonly id: string;
  /** Money in the currency's main unit, or null. */
  readonly value: number | null;
  readonly save: (value: number | null) => void;
}

/** An amount as people write it: 300万, 3,000,000. */
export function NumberBox({ id, value, save }: NumberBoxProps) {
  const { t } = useTranslation();
  const language = useLanguage();

  function read(text: string): ReadResult<number | null> {
    const typed = parseTypedNumber(text, { percent: false });
    if (typed.kind === 'blank') return { ok: true, value: null };
    if (typed.kind === 'invalid' || typed.value < 0)
      return { ok: false, reason: t('opportunities:field.amountUnread') };
    return { ok: true, value: typed.value };
  }

  return (
    <AutoSaveBox
      id={id}
      className="num"
      maxLength={30}
      placeholder={t('opportunities:field.amountPlaceholder')}
      value={value}
      toText={(amount) => (amount === null ? '' : formatNumber(amount, language))}
      read={read}
      save={async (amount) => save(amount)}
    />
  );
}
