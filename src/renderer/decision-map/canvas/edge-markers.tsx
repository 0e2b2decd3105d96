/** What lines end with; they take the colour of their line. */
export function EdgeMarkers() {
  return (
    <defs>
      <marker
        id="map-arrow"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M1 1 7 4 1 7" fill="none" stroke="context-stroke" strokeWidth="1.5" />
      </marker>
      <marker
        id="map-bar"
        viewBox="0 0 8 12"
        refX="5"
        refY="6"
        markerWidth="8"
        markerHeight="12"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M4 1v10" fill="none" stroke="context-stroke" strokeWidth="2.5" />
      </marker>
    </defs>
  );
}
