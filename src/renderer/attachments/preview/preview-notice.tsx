import type { IconName } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';

interface PreviewNoticeProps {
  readonly title: string;
  readonly text: string;
  readonly icon: IconName;
}

/** Stands where a preview would: why there is none and what to do instead. */
export function PreviewNotice({ title, text, icon }: PreviewNoticeProps) {
  return (
    <div className="preview-area preview-none">
      <Notice tone="empty" icon={icon} title={title} text={text} />
    </div>
  );
}
