/** Height of a line of the chart, and of the head with the dates. */
export const lineHeight = 28;
export const headHeight = 32;
/** Width of the table beside the chart. */
export const tableWidth = 384;

/** Bars of tasks are 8 high, those of phases 10; both lie around the middle of the words beside them. */
export const barTop = 9;
export const barHeight = 8;
export const phaseTop = 8;
export const phaseHeight = 10;
/** The baseline runs under the bar. */
export const baselineTop = 21;
/** Where words stand in a line. */
export const textLine = 18;
export const middleLine = 13;
