import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../shared/accounts/model.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatAmount, formatDay } from '../ui/format.ts';
import { HealthMark, useFindingWords } from './health-mark.tsx';
import { useNextStepWords } from './use-next-step-words.ts';

interface AccountPreviewProps {
  readonly row: AccountRow;
  readonly onOpen: () => void;
  /** What other features know of this customer. */
  readonly children: ReactNode;
}

/** The active customer at a glance, without leaving the list. */
export function AccountPreview({ row, onOpen, children }: AccountPreviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellFinding = useFindingWords();
  const nextStep = useNextStepWords()(row);
  const day = (value: string | null) => (value === null ? null : formatDay(value, language));
  const findings = row.health?.findings ?? [];
  return (
    <aside className="card preview" aria-label={t('accounts:preview.label')}>
      <div className="preview-head">
        <h2>{row.name}</h2>
        <button type="button" className="btn t24" onClick={onOpen}>
          {t('accounts:preview.open')}
        </button>
      </div>
      <div className="preview-chips">
        {row.industry === null ? null : <span className="chip">{t(`accounts:industry.${row.industry}`)}</span>}
        {row.stage === null ? null : <span className="chip">{t(`opportunities:stage.${row.stage}`)}</span>}
        {row.isDemo ? <span className="chip line">{t('demo:mark')}</span> : null}
        {row.archivedAt === null ? null : <span className="chip line">{t('accounts:archive.mark')}</span>}
        {row.tags.map((tag) => (
          <span key={tag} className="chip line">
            {tag}
          </span>
        ))}
        <HealthMark health={row.health} />
      </div>
      {findings.length === 0 ? null : (
        <ul className="preview-findings">
          {findings.map((finding) => (
            <li key={finding.code}>{tellFinding(finding)}</li>
          ))}
        </ul>
      )}
      <dl className="kv">
        <Fact
          name={t('accounts:preview.amount')}
          value={row.openAmount === null ? null : formatAmount(row.openAmount, language)}
        />
        <Fact name={t('accounts:column.nextStep')} value={nextStep === '' ? null : nextStep} />
        <Fact name={t('opportunities:field.expectedDate')} value={day(row.expectedDate)} />
        <Fact name={t('accounts:column.lastContact')} value={day(row.lastContactOn)} />
        <Fact name={t('accounts:column.owner')} value={row.ownerName} />
        {row.parentName === null ? null : <Fact name={t('accounts:column.parent')} value={row.parentName} />}
        <Fact name={t('accounts:field.region')} value={row.region === '' ? null : row.region} />
        <Fact name={t('accounts:field.size')} value={row.size === null ? null : t(`accounts:size.${row.size}`)} />
      </dl>
      {children}
    </aside>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{name}</dt>
      <dd className={value === null ? 'mut el' : 'el'} title={value ?? undefined}>
        {value ?? t('accounts:field.notSet')}
      </dd>
    </div>
  );
}
