import { type ReactNode, type RefObject, useRef, useState } from 'react';
import styles from './chart-frame.module.css';
import { FloatingPanel } from './floating-panel.tsx';
import { Icon, type IconName } from './icon.tsx';
import { copyPicture, pngFile, svgFile } from './picture.ts';

export interface ChartFrameWords {
  readonly copy: string;
  readonly save: string;
  readonly saveAsPng: string;
  readonly saveAsSvg: string;
  readonly showTable: string;
  readonly showChart: string;
}

export interface ChartFrameProps {
  readonly title: string;
  readonly unit: string;
  readonly words: ChartFrameWords;
  readonly chart: RefObject<SVGSVGElement | null>;
  readonly drawing: ReactNode;
  /** The chart's numbers. */
  readonly table: ReactNode;
  readonly onSave: (kind: 'png' | 'svg', picture: Blob) => void;
  readonly onCopied: () => void;
  readonly onFailure: (error: unknown) => void;
}

const files = { png: pngFile, svg: async (node: SVGSVGElement) => svgFile(node) } as const;

/** A card around a chart: its picture can be copied and saved, and its numbers read as a table. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, words, chart, drawing, table, onSave, onCopied, onFailure } = props;
  const [isTable, setTable] = useState(false);
  const withChart = (act: (node: SVGSVGElement) => Promise<void>) => () => {
    const node = chart.current;
    if (node !== null) act(node).catch(onFailure);
  };
  return (
    <section className={`card ${styles.frame}`} aria-label={title}>
      <div className="hd">
        <h2>{title}</h2>
        <span className="cnt">{unit}</span>
        <span className="acts">
          {isTable ? null : (
            <>
              <FrameButton
                icon="copy"
                label={words.copy}
                onClick={withChart(async (node) => copyPicture(node).then(onCopied))}
              />
              <SavePictureButton
                words={words}
                onSave={(kind) => withChart(async (node) => onSave(kind, await files[kind](node)))()}
              />
            </>
          )}
          <FrameButton
            icon="table"
            label={isTable ? words.showChart : words.showTable}
            isPressed={isTable}
            onClick={() => setTable(!isTable)}
          />
        </span>
      </div>
      {isTable ? <div className={styles.table}>{table}</div> : drawing}
    </section>
  );
}

interface FrameButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
}

function FrameButton({ icon, label, isPressed, onClick }: FrameButtonProps) {
  return (
    <button
      type="button"
      className="btn ghost sq"
      title={label}
      aria-label={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

interface SavePictureButtonProps {
  readonly words: ChartFrameWords;
  readonly onSave: (kind: 'png' | 'svg') => void;
}

function SavePictureButton({ words, onSave }: SavePictureButtonProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const save = (kind: 'png' | 'svg') => () => {
    setOpen(false);
    onSave(kind);
  };
  return (
    <span ref={anchor}>
      <FrameButton icon="image" label={words.save} onClick={() => setOpen(true)} />
      {isOpen ? (
        <FloatingPanel label={words.save} anchor={anchor} placement="below" size="menu" onClose={() => setOpen(false)}>
          <div className={styles.menu}>
            <button type="button" onClick={save('png')}>
              {words.saveAsPng}
            </button>
            <button type="button" onClick={save('svg')}>
              {words.saveAsSvg}
            </button>
          </div>
        </FloatingPanel>
      ) : null}
    </span>
  );
}
