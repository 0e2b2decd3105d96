import type { Assumptions } from '../../shared/decision-map/simulation/model.ts';
import { type Simulation, simulate } from '../../shared/decision-map/simulation/simulate.ts';
import { serveJob } from './serve-job.ts';

export interface SimulationJob {
  readonly assumptions: Assumptions;
  readonly runs: number;
}

serveJob<SimulationJob, Simulation>(({ assumptions, runs }, onProgress) => simulate(assumptions, runs, onProgress));
