import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportedEntity } from '../../shared/intake/field.ts';

/** Leads from a list to the import of records of its kind. */
export function ImportLink({ entity }: { readonly entity: ImportedEntity }) {
  const { t } = useTranslation();
  return (
    <Link to="/import" search={{ entity }} className="btn ghost">
      {t('intake:title')}
    </Link>
  );
}
