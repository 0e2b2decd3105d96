import { useTranslation } from 'react-i18next';
import type { CompileError } from '../../shared/roi/program.ts';
import { Notice } from '../ui/notice.tsx';

/** Stands in place of the numbers when the model's formulas cannot be read, with the places to put right. */
export function ModelFaults({ errors }: { readonly errors: readonly CompileError[] }) {
  const { t } = useTranslation();
  return (
    <Notice tone="failure" title={t('roi:faults.title')} text={t('roi:faults.text')}>
      <ul>
        {errors.map(({ place, error }) => (
          <li key={place}>{t('roi:faults.place', { place, code: error.code })}</li>
        ))}
      </ul>
    </Notice>
  );
}
