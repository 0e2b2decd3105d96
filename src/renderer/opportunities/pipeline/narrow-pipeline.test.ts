import { describe, expect, test } from 'vitest';
import { emptyOpportunity, type PipelineRow } from '../../../shared/opportunities/model.ts';
import { narrowPipeline } from './narrow-pipeline.ts';
import { ownedByNobody, type PipelineNarrowing, wholePipeline } from './pipeline-search.ts';

const today = '2026-11-23';

function deal(name: string, changes: Partial<PipelineRow>): PipelineRow {
  const at = new Date(`${today}T12:00:00`).toISOString();
  const ids = { id: name, accountId: 'account', stageSince: at, createdAt: at, updatedAt: at };
  return { ...emptyOpportunity, ...ids, name, accountName: '江岚银行', ...changes };
}

const rows = [
  deal('bare', {}),
  deal('lin', { ownerId: 'lin', amount: 300, expectedDate: '2026-12-23' }),
  deal('su', { ownerId: 'su', amount: 1000, expectedDate: '2026-12-24' }),
  deal('late', { ownerId: 'lin', amount: 999, expectedDate: '2026-11-22', nextStepDate: '2026-11-22' }),
  deal('won', { stage: 'won', ownerId: 'lin', amount: 1000, expectedDate: '2026-12-01' }),
];

describe('the pipeline narrowed', () => {
  test.each<[string, Partial<PipelineNarrowing>, readonly string[]]>([
    ['by nothing shows all', {}, ['bare', 'lin', 'su', 'late', 'won']],
    ['to an owner', { owner: 'lin' }, ['lin', 'late', 'won']],
    ['to deals without an owner', { owner: ownedByNobody }, ['bare']],
    ['from an amount on includes it and leaves out unknown ones', { minAmount: 1000 }, ['su', 'won']],
    ['up to an amount includes it and leaves out unknown ones', { maxAmount: 999 }, ['lin', 'late']],
    ['to the next 30 days includes the last of them and no closed deal', { within: 'days30' }, ['lin']],
    ['to the next 90 days', { within: 'days90' }, ['lin', 'su']],
    ['to the next 180 days', { within: 'days180' }, ['lin', 'su']],
    ['to passed dates', { within: 'overdue' }, ['late']],
    ['to deals without a date', { within: 'undated' }, ['bare']],
    ['to stuck deals', { stuck: true }, ['late']],
    ['by several filters at once', { owner: 'lin', minAmount: 300, within: 'days30' }, ['lin']],
  ])('%s', (_, filter, expected) => {
    const shown = narrowPipeline(rows, { ...wholePipeline, ...filter }, null, today);
    expect(shown.map(({ id }) => id)).toEqual(expected);
  });

  test('by words that found nothing shows nothing', () => {
    expect([
      narrowPipeline(rows, wholePipeline, new Set(), today),
      narrowPipeline(rows, wholePipeline, new Set(['su']), today).map(({ id }) => id),
    ]).toEqual([[], ['su']]);
  });
});
