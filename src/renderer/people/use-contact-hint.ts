import { useTranslation } from 'react-i18next';
import { contactDoubt } from '../../shared/people/contact-forms.ts';

/** What to say of a phone number or an e-mail address that does not read as one; it is kept all the same. */
export function useContactHint(): (field: string, text: string) => string | null {
  const { t } = useTranslation();
  return (field, text) => {
    const doubt = contactDoubt(field, text);
    return doubt === null ? null : t(`people:doubt.${doubt}`);
  };
}
