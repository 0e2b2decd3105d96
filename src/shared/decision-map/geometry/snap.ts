import { gridSize } from './card-size.ts';

/** The nearest line of the grid, in pixels. */
export function snap(pixels: number): number {
  return Math.round(pixels / gridSize) * gridSize;
}
