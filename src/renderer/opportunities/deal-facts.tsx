import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOpenStage, type OpportunityRow, opportunityStages } from '../../shared/opportunities/model.ts';
import { orpc } from '../app/client.ts';
import { useLanguage } from '../app/i18n.ts';
import { formatAmount, formatDay } from '../ui/format.ts';
import './deal-facts.css';

/** Stage, amount and date in the customer's header: of the deal on screen, else of the most advanced open one. */
export function DealFacts({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { opportunityId } = useParams({ strict: false });
  const { data = [] } = useQuery(orpc.opportunities.list.queryOptions({ input: { accountId } }));
  const deal = data.find(({ id }) => id === opportunityId) ?? mostAdvanced(data);
  if (deal === undefined) return null;
  const { stage, amount, expectedDate } = deal;
  return (
    <dl className="facts">
      <div>
        <dt>{t('opportunities:field.stage')}</dt>
        <dd>
          <span className="chip">{t(`opportunities:stage.${stage}`)}</span>
        </dd>
      </div>
      {amount === null ? null : (
        <div>
          <dt>{t('opportunities:field.amount')}</dt>
          <dd>{formatAmount(amount, language)}</dd>
        </div>
      )}
      {expectedDate === null ? null : (
        <div>
          <dt>{t('opportunities:field.expectedDate')}</dt>
          <dd>{formatDay(expectedDate, language)}</dd>
        </div>
      )}
    </dl>
  );
}

function mostAdvanced(deals: readonly OpportunityRow[]): OpportunityRow | undefined {
  const place = (deal: OpportunityRow) => opportunityStages.indexOf(deal.stage);
  return deals.filter(({ stage }) => isOpenStage(stage)).toSorted((a, b) => place(b) - place(a))[0] ?? deals[0];
}
