import { useTranslation } from 'react-i18next';
import type { DecisionMap } from '../../../shared/decision-map/map.ts';
import type { Breakage } from '../../../shared/decision-map/paths/what-breaks.ts';
import { formatPercent } from '../../../shared/kernel/format-number.ts';
import { useLanguage } from '../../app/i18n.ts';
import { useLayerName } from '../details/use-layer-name.ts';
import styles from './paths.module.css';

interface LossesProps {
  readonly map: DecisionMap;
  readonly breakage: Breakage;
}

/** What would be gone, said one by one. */
export function Losses({ map, breakage }: LossesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const layerName = useLayerName();
  const { supportShare, longerWays, isLastApprover, emptyLayer, takesVeto, vetoesOutOfReach } = breakage;
  const nameOf = (id: string) => map.stakeholders.find((each) => each.id === id)?.name ?? '—';
  const say = (key: string, values: Record<string, string | number> = {}) => t(`decision-paths:loss.${key}`, values);
  const layer = map.layers.find(({ key }) => key === emptyLayer);
  const losses = [
    ...(supportShare === null || supportShare === 0
      ? []
      : [say('support', { share: formatPercent(supportShare, language, { least: 0, most: 0 }) })]),
    ...(isLastApprover ? [say('approver')] : []),
    ...longerWays.map(({ approverId, stepsBefore, stepsAfter }) =>
      stepsAfter === null
        ? say('way', { name: nameOf(approverId) })
        : say('longer', { name: nameOf(approverId), before: stepsBefore, after: stepsAfter }),
    ),
    ...(layer === undefined ? [] : [say('layer', { layer: layerName(layer) })]),
    ...vetoesOutOfReach.map((id) => say('veto', { name: nameOf(id) })),
  ];
  return (
    <ul className={styles.losses}>
      {losses.length === 0 ? <li className={styles.none}>{say('nothing')}</li> : null}
      {losses.map((loss) => (
        <li key={loss}>{loss}</li>
      ))}
      {takesVeto ? <li className={styles.gain}>{say('ownVeto')}</li> : null}
    </ul>
  );
}
