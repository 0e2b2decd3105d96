interface ProgressLineProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** How far a work is, for the eye and for the ear. */
export function ProgressLine({ label, share }: ProgressLineProps) {
  return (
    <label className="handover-progress">
      <span>{label}</span>
      <progress max={1} value={share} />
    </label>
  );
}
