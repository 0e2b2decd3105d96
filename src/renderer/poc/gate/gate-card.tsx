import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { gateFieldOf, gateOf, leastGateScore, mostGateScore } from '../../../shared/poc/gate.ts';
import { type GateOverride, gateItems, type PocRow, redFlags } from '../../../shared/poc/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatMoment } from '../../ui/format.ts';
import { Segmented } from '../../ui/segmented.tsx';

/** What must be there before it may start, point by point, and the signs that it would be a free trial. */
export function GateCard({ poc }: { readonly poc: PocRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const update = useMutation(orpc.poc.update.mutationOptions());
  const gate = gateOf(poc);
  const marks = ['0', '1', '2'].map((value) => ({ value, label: t(`poc:gate.mark.${value as '0' | '1' | '2'}`) }));
  return (
    <section className="card" aria-label={t('poc:gate.title')}>
      <div className="hd">
        <h2>{t('poc:gate.title')}</h2>
        <span className="cnt">{t('poc:gate.least', { least: leastGateScore, most: mostGateScore })}</span>
        <span className="acts">
          <span className={`chip ${gate.isOpen ? 'good' : 'warn'}`} role="status">
            {t(gate.isOpen ? 'poc:gate.open' : 'poc:gate.closed', { score: gate.score, most: mostGateScore })}
          </span>
        </span>
      </div>
      <ul className="poc-gate">
        {gateItems.map((item) => {
          const field = gateFieldOf[item];
          const mark = poc[field];
          return (
            <li key={item}>
              <div>
                <b>{t(`poc:gate.item.${item}`)}</b>
                <p className="t12 mut">{t(`poc:gate.ask.${item}`)}</p>
              </div>
              <Segmented
                label={t(`poc:gate.item.${item}`)}
                options={marks}
                value={mark === null ? '' : String(mark)}
                onChange={(value) => update.mutate({ id: poc.id, changes: { [field]: Number(value) } })}
              />
            </li>
          );
        })}
      </ul>
      <fieldset className="poc-flags">
        <legend>{t('poc:gate.flags')}</legend>
        {redFlags.map((flag) => {
          const isOn = poc.redFlags.includes(flag);
          const rest = poc.redFlags.filter((other) => other !== flag);
          return (
            <label key={flag} className="row">
              <input
                type="checkbox"
                checked={isOn}
                onChange={() => update.mutate({ id: poc.id, changes: { redFlags: isOn ? rest : [...rest, flag] } })}
              />
              {t(`poc:gate.flag.${flag}`)}
            </label>
          );
        })}
      </fieldset>
      {overridesOf(poc).map(({ reason, by, at }) => (
        <p key={at} className="poc-warning">
          {t('poc:gate.overridden', {
            by: by === '' ? t('poc:gate.somebody') : by,
            at: formatMoment(new Date(at), language),
            reason,
          })}
        </p>
      ))}
    </section>
  );
}

function overridesOf({ earlierOverrides, overrideAt, overrideBy, overrideReason }: PocRow): readonly GateOverride[] {
  if (overrideAt === null) return earlierOverrides;
  return [...earlierOverrides, { reason: overrideReason, by: overrideBy, at: overrideAt }];
}
