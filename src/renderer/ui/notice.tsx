import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './notice.css';

interface NoticeProps {
  readonly tone: 'empty' | 'failure';
  readonly title: string;
  readonly text: string;
  readonly icon?: IconName;
  /** Buttons that lead on. */
  readonly children?: ReactNode;
}

/** Fills a page or a card that has nothing to show: says what belongs here and how to begin, or what went wrong. */
export function Notice({ tone, title, text, icon, children }: NoticeProps) {
  return (
    <section className={`notice ${tone}`} role={tone === 'failure' ? 'alert' : undefined}>
      <Icon name={icon ?? (tone === 'failure' ? 'warn' : 'book')} size={20} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children === undefined ? null : <div className="notice-actions">{children}</div>}
    </section>
  );
}
