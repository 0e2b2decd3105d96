import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { Palette } from './palette.tsx';
import { usePalette } from './palette-state.ts';

/** The palette while it is open; it starts empty each time. */
export function PaletteDialog() {
  const { t } = useTranslation();
  const { isOpen, close } = usePalette();
  if (!isOpen) return null;
  return (
    <Dialog label={t('app:palette.label')} className="palette-dialog" onClose={close}>
      <Palette onDone={close} />
    </Dialog>
  );
}
