import type { BilingualText } from '../kernel/text.ts';
import type { Benefit, Calculation, Check, Cost, Driver, Scenario, Settings } from './model.ts';

/**
 * The part of a model that its numbers follow from: satisfied by the full model and by what the customer's window gets.
 */
export type EvaluableModel = {
  readonly label: BilingualText;
  readonly settings: Settings;
  readonly drivers: readonly EvaluableDriver[];
  readonly calculations: readonly Calculation[];
  readonly benefits: readonly Benefit[];
  readonly costs: readonly Cost[];
  readonly scenarios: readonly Scenario[];
  readonly checks?: readonly Check[];
};

export type EvaluableDriver = Pick<
  Driver,
  'id' | 'label' | 'unit' | 'unitLabel' | 'group' | 'default' | 'value' | 'min' | 'max' | 'step'
>;
