import { useTranslation } from 'react-i18next';
import type { SearchHit } from '../../../shared/search/contract.ts';
import { Icon } from '../../ui/icon.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { useLanguage } from '../i18n.ts';
import { recordIcons } from './record-icons.ts';
import { settledWord } from './settled-word.ts';
import { tellContext } from './tell-context.ts';
import { useFoundIn } from './use-found-in.ts';

interface ResultRowProps {
  readonly hit: SearchHit;
  readonly id: string;
  readonly top: number;
  readonly place: number;
  readonly count: number;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly onOpen: () => void;
}

/** One record that was found: what it is, where the words stand, and whose it is. */
export function ResultRow({ hit, id, top, place, count, isActive, onActivate, onOpen }: ResultRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const foundIn = useFoundIn();
  const context = tellContext(hit, language);
  return (
    // The keyboard reaches it through the list, which keeps the focus.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-posinset={place + 1}
      aria-setsize={count}
      className="result-row"
      style={{ transform: `translateY(${top}px)` }}
      onPointerDown={onActivate}
      onPointerUp={onOpen}
    >
      <Icon name={recordIcons[hit.entity]} />
      <span className="result-kind">{t(`search:one.${hit.entity}`)}</span>
      <span className="result-words">
        <span className="result-title el" title={hit.title}>
          <b>
            <MarkedText text={hit.title} marks={hit.titleMarks} />
          </b>
          {hit.isSettled ? <span className="chip line">{t(`search:${settledWord(hit.entity)}`)}</span> : null}
        </span>
        {hit.field === null ? null : (
          <span className="result-found el">
            {foundIn(hit)} <MarkedText text={hit.field.text} marks={hit.field.marks} />
          </span>
        )}
      </span>
      <span className="result-context el" title={context}>
        {context}
      </span>
    </div>
  );
}
