import { useLayoutEffect, useMemo } from 'react';
import type { StoredRoiModel } from '../../shared/roi/contract.ts';
import { AssumptionsPage } from './assumptions/assumptions-page.tsx';
import { useDisplay } from './display.ts';
import { applyDraft } from './draft.ts';
import { useDraft } from './drafts.ts';
import { evaluateLive } from './evaluation.ts';
import { ExportPage } from './export/export-page.tsx';
import { ModelFaults } from './model-faults.tsx';
import { ModelPage } from './model-page.tsx';
import { RoiToolbar } from './roi-toolbar.tsx';
import { showModel, useRoiScreen } from './state.ts';
import { useEditing } from './use-editing.ts';

export interface RoiWorkspaceProps {
  readonly stored: StoredRoiModel;
  readonly accountId: string;
}

/** A model on screen: what is stored with the unsaved edits over it, evaluated at every change. */
export function RoiWorkspace({ stored, accountId }: RoiWorkspaceProps) {
  const page = useRoiScreen((state) => state.page);
  const scenario = useRoiScreen((state) => state.scenario);
  const draft = useDraft(stored.id);
  const model = useMemo(() => applyDraft(stored.model, draft), [stored.model, draft]);
  const live = useMemo(() => evaluateLive(model), [model]);
  const editing = useEditing(stored.id, stored.opportunityId, model);
  const display = useDisplay(model.settings.displayScale);
  useLayoutEffect(() => showModel(stored.id), [stored.id]);

  if (!live.ok) return <ModelFaults errors={live.errors} />;
  const active = live.views.find(({ id }) => id === scenario) ?? live.views[0];
  if (active === undefined) return <ModelFaults errors={[]} />;
  return (
    <>
      <RoiToolbar
        label={model.label}
        version={model.template.version}
        scale={model.settings.displayScale}
        editing={editing}
      />
      {page === 'model' ? (
        <ModelPage
          stored={stored}
          model={model}
          views={live.views}
          active={active}
          editing={editing}
          display={display}
          accountId={accountId}
        />
      ) : null}
      {page === 'assumptions' ? (
        <AssumptionsPage stored={stored} model={model} editing={editing} accountId={accountId} />
      ) : null}
      {page === 'export' ? <ExportPage model={model} accountId={accountId} /> : null}
    </>
  );
}
