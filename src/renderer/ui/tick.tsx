interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isPartly?: boolean;
  /** Out of the Tab key's way where the table itself answers to Space. */
  readonly tabIndex?: number;
  readonly onToggle: (isRange: boolean) => void;
}

/** The box before a row, or before all of them. */
export function Tick({ label, isOn, isPartly = false, tabIndex, onToggle }: TickProps) {
  return (
    <input
      type="checkbox"
      className="tick-box"
      aria-label={label}
      checked={isOn}
      tabIndex={tabIndex}
      ref={(box) => {
        if (box !== null) box.indeterminate = isPartly;
      }}
      onChange={(event) => onToggle(event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
