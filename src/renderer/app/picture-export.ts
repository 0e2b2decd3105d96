import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileNameOf } from '../../shared/kernel/file-name.ts';
import type { Paper } from '../../shared/system/model.ts';
import { copyPng, PictureTooLarge, pngOf, sizeOf } from '../ui/picture.ts';
import { showToast } from '../ui/toast.ts';
import { client } from './client.ts';
import { reportFailure } from './failures.ts';

export const pictureFormats = ['svg', 'png', 'pdf'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/**
 * Saving, printing and copying a picture; one at a time.
 * @param fileName - without its ending
 * @param draw - the picture as an SVG file, asked for with each act
 */
export function usePictureExport(fileName: string, draw: () => Blob) {
  const { t } = useTranslation();
  const [isWorking, setWorking] = useState(false);

  const run = async (work: () => Promise<void>) => {
    setWorking(true);
    try {
      await work();
    } catch (error) {
      if (error instanceof PictureTooLarge) {
        showToast({ kind: 'failure', title: t('map-export:failed'), detail: t('map-export:tooLarge') });
      } else reportFailure(error);
    } finally {
      setWorking(false);
    }
  };
  const paper = async (svg: Blob) => ({ svg: await svg.text(), ...(await sizeOf(svg)) });

  return {
    isWorking,
    save: (format: PictureFormat) =>
      run(async () => {
        const suggestedName = fileNameOf(`${fileName}.${format}`);
        const picture = await contentOf(format, draw(), paper);
        const content = new File([picture], suggestedName, { type: picture.type });
        const saved = await client.system.saveFile({ suggestedName, kind: format, content });
        if (saved !== null) showToast({ kind: 'done', title: t('map-export:saved'), detail: saved.path });
      }),
    print: () =>
      run(async () => {
        await client.system.print(await paper(draw()));
      }),
    copy: () =>
      run(async () => {
        await copyPng(pngOf(draw()));
        showToast({ kind: 'done', title: t('map-export:copied') });
      }),
  };
}

function contentOf(format: PictureFormat, svg: Blob, paper: (svg: Blob) => Promise<Paper>): Promise<Blob> | Blob {
  if (format === 'svg') return svg;
  return format === 'png' ? pngOf(svg) : paper(svg).then((whole) => client.system.paperAsPdf(whole));
}
