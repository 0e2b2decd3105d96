import type { ConnectionLineComponentProps } from '@xyflow/react';

/** The line from a handle to the mouse while a tie is being drawn. */
export function NewEdgeLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps) {
  return <path className="map-new-edge" d={`M${fromX} ${fromY}L${toX} ${toY}`} />;
}
