import { useTranslation } from 'react-i18next';

const sides = ['customer', 'supplier'] as const;
const lines = ['name', 'title', 'signature', 'day'] as const;

/** Where both sides sign on paper. */
export function SignatureFields() {
  const { t } = useTranslation();
  return (
    <section className="paper-whole paper-signing">
      {sides.map((side) => (
        <div key={side}>
          <h2>{t(`poc-signing:paper.${side}`)}</h2>
          {lines.map((line) => (
            <p key={line} className="paper-line">
              {t(`poc-signing:paper.${line}`)}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
