import { Icon, type IconName } from './icon.tsx';

interface IconButtonProps {
  readonly name: IconName;
  /** Said to screen readers and shown on hover: the drawing alone stands for no words. */
  readonly label: string;
  readonly onClick: () => void;
}

/** A small act on one line of a list. */
export function IconButton({ name, label, onClick }: IconButtonProps) {
  return (
    <button type="button" className="btn ghost sq t24" aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} />
    </button>
  );
}
