import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatCount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useSingleKey } from '../../ui/use-single-key.ts';
import { AmountFilter } from './amount-filter.tsx';
import {
  expectedSpans,
  isNarrowed,
  ownedByNobody,
  type PipelineFilter,
  type PipelineView,
  pipelineViews,
  wholePipeline,
} from './pipeline-search.ts';
import { searchPipeline, usePipelineState } from './pipeline-state.ts';
import '../../ui/find-box.css';

interface PipelineToolsProps {
  readonly view: PipelineView;
  readonly onView: (view: PipelineView) => void;
  readonly filter: PipelineFilter;
  readonly onFilter: (filter: PipelineFilter) => void;
  /** How many open deals are stuck, whatever is shown. */
  readonly stuckCount: number;
  /** Buttons at the end of the line. */
  readonly children?: ReactNode;
}

/** Words, filters and the switch between board and table. */
export function PipelineTools({ view, onView, filter, onFilter, stuckCount, children }: PipelineToolsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = usePipelineState((state) => state.words);
  const { data: team = [] } = useQuery(orpc.team.list.queryOptions());
  const box = useRef<HTMLInputElement>(null);
  useSingleKey('/', () => box.current?.focus());

  return (
    <div className="pipeline-tools">
      <label className="find">
        <Icon name="search" />
        <span className="visually-hidden">{t('opportunities:filter.search')}</span>
        <input
          ref={box}
          type="search"
          placeholder={t('opportunities:filter.searchPlaceholder')}
          value={words}
          maxLength={200}
          onChange={(event) => searchPipeline(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) searchPipeline('');
          }}
        />
        <kbd>/</kbd>
      </label>
      <Select
        aria-label={t('opportunities:filter.owner')}
        className="pipeline-select"
        allowClear={{ label: t('app:clear') }}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('opportunities:filter.allOwners')}
        options={[
          ...team.map(({ id, name }) => ({ value: id, label: name })),
          { value: ownedByNobody, label: t('opportunities:filter.noOwner') },
        ]}
        value={filter.owner}
        onChange={(owner) => onFilter({ ...filter, owner: owner ?? null })}
      />
      <Select
        aria-label={t('opportunities:filter.within')}
        className="pipeline-select"
        allowClear={{ label: t('app:clear') }}
        placeholder={t('opportunities:filter.within')}
        options={expectedSpans.map((span) => ({ value: span, label: t(`opportunities:filter.${span}`) }))}
        value={filter.within}
        onChange={(within) => onFilter({ ...filter, within: within ?? null })}
      />
      <AmountFilter
        from={filter.minAmount}
        to={filter.maxAmount}
        onChange={(minAmount, maxAmount) => onFilter({ ...filter, minAmount, maxAmount })}
      />
      <button
        type="button"
        className="btn filter-toggle"
        aria-pressed={filter.stuck}
        onClick={() => onFilter({ ...filter, stuck: !filter.stuck })}
      >
        <Icon name="warn" />
        {t('opportunities:filter.stuck')} <span className="cnt">{formatCount(stuckCount, language)}</span>
      </button>
      {isNarrowed(filter) ? (
        <button type="button" className="btn ghost" onClick={() => onFilter({ ...filter, ...wholePipeline })}>
          <Icon name="x" />
          {t('opportunities:filter.clear')}
        </button>
      ) : null}
      <span className="sp" />
      {children}
      <Segmented
        label={t('opportunities:view.label')}
        value={view}
        options={pipelineViews.map((each) => ({ value: each, label: t(`opportunities:view.${each}`) }))}
        onChange={onView}
      />
    </div>
  );
}
