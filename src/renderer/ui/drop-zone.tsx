import { type DragEvent, type ReactNode, useId, useState } from 'react';
import styles from './drop-zone.module.css';
import { FileButton } from './file-button.tsx';
import { Icon } from './icon.tsx';

interface DropZoneProps {
  readonly title: string;
  /** Stands in place of the title while a file is held over it. */
  readonly dropTitle: string;
  readonly text: string;
  readonly chooseLabel: string;
  /** File endings that are offered when choosing; what a dropped file is its reader tells. */
  readonly accepted: string;
  /** Why the file before was refused. */
  readonly fault?: { readonly title: string; readonly advice: string } | undefined;
  /** What else is to be said or done. */
  readonly children?: ReactNode;
  readonly onFile: (file: File) => void;
}

/** Where one file comes in: dropped, or chosen by mouse or keyboard. */
export function DropZone(props: DropZoneProps) {
  const { title, dropTitle, text, chooseLabel, accepted, fault, children, onFile } = props;
  const heading = useId();
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    setOver(false);
    if (file !== undefined) onFile(file);
  };
  return (
    <section
      className={isOver ? `${styles.zone} ${styles.over}` : styles.zone}
      aria-labelledby={heading}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (isLeft(event)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
    >
      {fault === undefined ? null : (
        <div className={styles.fault} role="alert">
          <Icon name="warn" />
          <p>
            <b>{fault.title}</b>
            <br />
            {fault.advice}
          </p>
        </div>
      )}
      <Icon name="table" size={20} />
      <h2 id={heading}>{isOver ? dropTitle : title}</h2>
      <p>{text}</p>
      <FileButton label={chooseLabel} accepted={accepted} className="btn pri" onChoose={([file]) => take(file)} />
      {children}
    </section>
  );
}

/** Children send leave of their own; only what goes outside leaves. */
function isLeft({ currentTarget, relatedTarget }: DragEvent): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
