import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupBranch } from '../../shared/accounts/group-tree.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatAmount } from '../ui/format.ts';
import './group-tree.css';
import { linesOf } from './tree-lines.ts';

interface GroupTreeProps {
  readonly root: GroupBranch;
  readonly currentId: string;
}

/** A tree as one stop of the Tab key: up and down move, left and right fold, Enter opens. */
export function GroupTree({ root, currentId }: GroupTreeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [activeId, setActiveId] = useState(currentId);
  const lines = linesOf(root, folded);
  const active = Math.max(
    0,
    lines.findIndex(({ branch }) => branch.node.id === activeId),
  );
  const open = (accountId: string) => void navigate({ to: '/accounts/$accountId', params: { accountId } });

  function fold(id: string, isFolded: boolean): void {
    const next = new Set(folded);
    if (isFolded) next.add(id);
    else next.delete(id);
    setFolded(next);
  }

  function goTo(index: number): void {
    const id = lines[Math.min(Math.max(index, 0), lines.length - 1)]?.branch.node.id;
    if (id === undefined) return;
    setActiveId(id);
    list.current?.querySelector<HTMLElement>(`[data-node="${id}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const line = lines[active];
    if (line === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { node, children } = line.branch;
    const isFolded = folded.has(node.id);
    const parent = lines.findIndex(({ branch }) => branch.node.id === node.parentId);
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => goTo(active + 1),
      ArrowUp: () => goTo(active - 1),
      Home: () => goTo(0),
      End: () => goTo(lines.length - 1),
      ArrowRight: () => (isFolded ? fold(node.id, false) : children.length > 0 ? goTo(active + 1) : undefined),
      ArrowLeft: () =>
        children.length > 0 && !isFolded ? fold(node.id, true) : parent >= 0 ? goTo(parent) : undefined,
      Enter: () => open(node.id),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  return (
    <div ref={list} className="group-tree" role="tree" aria-label={t('accounts:tree.title')}>
      {lines.map(({ branch, depth }, index) => {
        const { node, children, openCount, openAmount, wonAmount } = branch;
        const isFolded = folded.has(node.id);
        return (
          <div
            key={node.id}
            data-node={node.id}
            role="treeitem"
            aria-level={depth + 1}
            aria-selected={node.id === currentId}
            aria-expanded={children.length === 0 ? undefined : !isFolded}
            tabIndex={index === active ? 0 : -1}
            className={node.id === currentId ? 'on' : undefined}
            style={{ paddingLeft: 16 + depth * 20 }}
            onFocus={() => setActiveId(node.id)}
            onClick={() => open(node.id)}
            onKeyDown={onKeyDown}
          >
            <button
              type="button"
              tabIndex={-1}
              aria-hidden="true"
              className={`fold ${children.length === 0 ? 'leaf' : isFolded ? 'folded' : ''}`}
              onClick={(event) => {
                event.stopPropagation();
                if (children.length > 0) fold(node.id, !isFolded);
              }}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="m3 4.5 3 3 3-3" />
              </svg>
            </button>
            <span className="el" title={node.name}>
              {node.name}
            </span>
            <span className="chip">{t(`accounts:kind.${node.kind}`)}</span>
            {node.archivedAt === null ? null : <span className="chip line">{t('accounts:archive.mark')}</span>}
            <span className="sp" />
            <span className="mut t12">
              {[
                openCount === 0 ? '' : t('accounts:tree.open', { count: openCount, amount: said(openAmount) }),
                wonAmount === null ? '' : t('accounts:tree.won', { amount: said(wonAmount) }),
              ]
                .filter((part) => part !== '')
                .join(t('accounts:comma'))}
            </span>
          </div>
        );
      })}
    </div>
  );

  function said(amount: number | null): string {
    return amount === null ? t('accounts:tree.noAmount') : formatAmount(amount, language);
  }
}
