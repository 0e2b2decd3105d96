import { useTranslation } from 'react-i18next';
import { companySizes, industries } from '../../shared/accounts/model.ts';

/** The industries in the reader's language, for a choice. */
export function useIndustryOptions() {
  const { t } = useTranslation();
  return industries.map((industry) => ({ value: industry, label: t(`accounts:industry.${industry}`) }));
}

/** Bands of company size in the reader's language, for a choice. */
export function useSizeOptions() {
  const { t } = useTranslation();
  return companySizes.map((size) => ({ value: size, label: t(`accounts:size.${size}`) }));
}
