import { detailsWith } from '../../src/shared/poc/bounds.ts';
import type { CriterionFields } from '../../src/shared/poc/criterion.ts';
import type { IssueFields } from '../../src/shared/poc/registers.ts';
import type { ResultFields, RunFields } from '../../src/shared/poc/run.ts';
import type { SignOffFields } from '../../src/shared/poc/sign-off.ts';
import { wilsonInterval } from '../../src/shared/statistics/wilson-interval.ts';

/** A share of at least 90 %, from a baseline of 82 %, that must be met. */
export const anyCriterion: CriterionFields = {
  name: '意图识别准确率',
  useCase: '',
  ...{ metric: 'accuracy', direction: 'higher', baseline: 0.82, target: 0.9, stretch: 0.96 },
  ...{ mustHave: true, weight: 30, method: 'automatic', minSample: null },
  ...{ layer: 'technical', personId: null, ownerId: null, customerOwnerId: null },
};

export const anyRun: RunFields = {
  on: '2026-11-05',
  ...{ modelVersion: 'v1', environment: '', configHash: '', testerId: null, witnessId: null, isFinal: false, note: '' },
};

const { share, low, high } = wilsonInterval(1880, 2000, 0.95);

/** 1 880 of 2 000 right: 94 %, surely above 90 %. */
export const anyResult: ResultFields = {
  ...{ value: share, low, high, sample: 2000, successes: 1880, method: 'wilson' },
  ...{ fileName: '', fileHash: '', details: '' },
};

/** What is noted of bounds that were given at that confidence. */
export const givenAt = (confidence: number) => ({
  ...{ successes: null, method: 'given' as const },
  details: detailsWith({ confidence, method: 'given', standardError: null }),
});

export const anyIssue: IssueFields = {
  name: '测试环境磁盘不足',
  ...{ kind: 'issue', severity: 'medium', state: 'open', ownerId: null, dueOn: null, measure: '' },
};

export const anySignOff: SignOffFields = {
  ...{ outcome: 'passed', signerId: null, signerName: '张敏', signerTitle: '', signerLayer: null },
  ...{ method: 'handwritten', signedOn: '2026-11-20', conditions: '', dissent: '', strokes: '' },
};
