import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../shared/kernel/format-number.ts';
import { textWidth } from '../../../shared/kernel/text-width.ts';
import type { CustomerPoc } from '../../../shared/presentation/customer-poc.ts';
import { formatShortDay } from '../../ui/format-day.ts';
import { useAudienceLanguage } from '../use-audience-language.ts';

/** Pixels of the drawing: the type of a figure, and what a cell holds of it; what is longer is set small. */
const figureType = 44;
const figureRoom = 260;

interface Cell {
  readonly id: 'met' | 'score' | 'mustHaves' | 'round' | 'version';
  readonly text: string;
  readonly after: string;
}

/** How many criteria are met, the weighted score, the must-haves, and the round that it rests on. */
export function ResultFigures({ shown }: { readonly shown: CustomerPoc }) {
  const { t } = useTranslation();
  const cells = useCells(shown);
  return (
    <dl className="pm-figures pm-results">
      {cells.map(({ id, text, after }, index) => (
        <div key={id} className={index === 0 ? 'lead' : undefined}>
          <dt>{t(`presentation:poc.figure.${id}`)}</dt>
          <dd title={text} className={textWidth(text, figureType) > figureRoom ? 'long' : undefined}>
            {text}
            {after === '' ? null : <small className={text === '' ? 'reason' : undefined}>{after}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function useCells({ criteria, score, mustHaves, latestRound }: CustomerPoc): readonly Cell[] {
  const { t } = useTranslation();
  const language = useAudienceLanguage();
  const share = (of: CustomerPoc['criteria']) =>
    t('presentation:poc.outOf', { met: of.filter(({ verdict }) => verdict === 'met').length, total: of.length });
  const musts = criteria.filter(({ mustHave }) => mustHave);
  return [
    { id: 'met', text: share(criteria), after: '' },
    score === null
      ? { id: 'score', text: '', after: t('presentation:poc.notMeasured') }
      : {
          id: 'score',
          text: formatNumber(score, language, { least: 2, most: 2 }),
          after: t('presentation:poc.scoreOf'),
        },
    musts.length === 0
      ? { id: 'mustHaves', text: '', after: t('presentation:poc.noMusts') }
      : { id: 'mustHaves', text: share(musts), after: t(`presentation:poc.mustHaves.${mustHaves}`) },
    latestRound === null
      ? { id: 'round', text: '', after: t('presentation:poc.notMeasured') }
      : {
          id: 'round',
          text: formatShortDay(latestRound.on, language),
          after: t(`presentation:poc.round.${latestRound.isFinal ? 'final' : 'usual'}`, { number: latestRound.number }),
        },
    { id: 'version', text: latestRound?.modelVersion || '—', after: '' },
  ];
}
