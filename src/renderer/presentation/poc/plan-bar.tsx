import { addDays } from '../../../shared/kernel/days.ts';
import type { CustomerPlan } from '../../../shared/presentation/customer-poc.ts';
import { diamond } from '../../ui/diamond.ts';
import type { PlanScale } from './plan-scale.ts';

interface PlanBarProps {
  readonly line: CustomerPlan['lines'][number];
  readonly scale: PlanScale;
  readonly middle: number;
  /** Of the whole line; the bar takes a part of it. */
  readonly height: number;
}

/** One line of the chart: what is done filled, what is ahead hollow, a milestone as a diamond. */
export function PlanBar({ line, scale, middle, height }: PlanBarProps) {
  const { kind, start, end, progress, isDone } = line;
  const x = scale.xOf(start);
  if (kind === 'milestone') {
    const className = isDone ? 'diamond reached' : 'diamond';
    return <path className={className} d={diamond(x + scale.dayWidth / 2, middle, height * 0.28)} />;
  }
  const thickness = height * (kind === 'phase' ? 0.42 : 0.32);
  const box = { x, y: middle - thickness / 2, height: thickness, rx: 3 };
  const width = scale.xOf(addDays(end, 1)) - x;
  return (
    <>
      <rect {...box} width={width} className="bar" />
      <rect {...box} width={(width * progress) / 100} className={kind === 'phase' ? 'done of-phase' : 'done'} />
    </>
  );
}
