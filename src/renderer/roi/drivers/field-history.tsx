import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../../shared/kernel/text.ts';
import type { Driver } from '../../../shared/roi/model.ts';
import { orpc } from '../../app/client.ts';
import { useLanguage } from '../../app/i18n.ts';
import { formatInBox } from './driver-number.ts';
import styles from './provenance-panel.module.css';

const shownChanges = 5;

/** The latest values of a driver, newest first, from the change log. */
export function FieldHistory({ driver, driverRowId }: { readonly driver: Driver; readonly driverRowId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: changes = [] } = useQuery(
    orpc.history.ofField.queryOptions({ input: { entity: 'roiDriver', id: driverRowId, field: 'value' } }),
  );
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' });
  const unit = textIn(driver.unitLabel, language);
  const words = (value: string | number | null) =>
    typeof value === 'number' ? `${formatInBox(driver, value, language)} ${unit}` : t('roi:history.blank');
  return (
    <section className={styles.history}>
      <h3>{t('roi:history.title')}</h3>
      {changes.length === 0 ? (
        <p className="mut">{t('roi:history.none')}</p>
      ) : (
        <ul>
          {changes.slice(0, shownChanges).map((change) => (
            <li key={`${change.at}${change.after}`}>
              <span>{t('roi:history.change', { before: words(change.before), after: words(change.after) })}</span>
              <time dateTime={change.at}>{when.format(new Date(change.at))}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
