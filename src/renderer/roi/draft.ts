import { type EditResult, setDriver, setScenario, setSettings } from '../../shared/roi/edit-model.ts';
import type { RoiModel, Scenario, Settings } from '../../shared/roi/model.ts';

/** What was edited on screen and is not stored yet: laid over the stored model until storing it has succeeded. */
export interface Draft {
  /** Base values by driver id; null = a question to ask. */
  readonly drivers: Readonly<Record<string, number | null>>;
  readonly settings: Readonly<Partial<Settings>>;
  /** Whole overrides by scenario id. */
  readonly overrides: Readonly<Record<string, Scenario['overrides']>>;
}

export const emptyDraft: Draft = { drivers: {}, settings: {}, overrides: {} };

export function isEmptyDraft({ drivers, settings, overrides }: Draft): boolean {
  return [drivers, settings, overrides].every((part) => Object.keys(part).length === 0);
}

/** The model as the user sees it now; what the rules refuse is left out. Drivers that were not edited stay the same. */
export function applyDraft(model: RoiModel, draft: Draft): RoiModel {
  const edits: readonly ((current: RoiModel) => EditResult)[] = [
    ...Object.entries(draft.drivers).map(
      ([id, value]) =>
        (current: RoiModel) =>
          setDriver(current, id, { value }),
    ),
    ...(Object.keys(draft.settings).length > 0 ? [(current: RoiModel) => setSettings(current, draft.settings)] : []),
    ...Object.entries(draft.overrides).map(([id, overrides]) => (current: RoiModel) => {
      return setScenario(current, id, overrides);
    }),
  ];
  return edits.reduce((current, edit) => {
    const result = edit(current);
    return result.ok ? result.model : current;
  }, model);
}

/** The edits of a draft one by one, each as what one request stores. */
export function partsOf({ drivers, settings, overrides }: Draft): readonly Draft[] {
  return [
    ...Object.entries(drivers).map(([id, value]) => ({ ...emptyDraft, drivers: { [id]: value } })),
    ...(Object.keys(settings).length > 0 ? [{ ...emptyDraft, settings }] : []),
    ...Object.entries(overrides).map(([id, each]) => ({ ...emptyDraft, overrides: { [id]: each } })),
  ];
}

/** A draft with another's edits over it. */
export function withEdits(draft: Draft, edits: Draft): Draft {
  return {
    drivers: { ...draft.drivers, ...edits.drivers },
    settings: { ...draft.settings, ...edits.settings },
    overrides: { ...draft.overrides, ...edits.overrides },
  };
}

/** The draft without emptied boxes, which may be on their way to another number. */
export function withoutBlanks(draft: Draft): Draft {
  const filled = Object.entries(draft.drivers).filter(([, value]) => value !== null);
  return { ...draft, drivers: Object.fromEntries(filled) };
}

/** The draft without what has been stored meanwhile; an entry edited again since then stays. */
export function withoutStored(draft: Draft, stored: Draft): Draft {
  return {
    drivers: omitSame(draft.drivers, stored.drivers),
    settings: omitSame(draft.settings, stored.settings),
    overrides: omitSame(draft.overrides, stored.overrides),
  };
}

function omitSame<Part extends object>(part: Part, stored: Part): Part {
  const kept = Object.entries(part).filter(([key, value]) => !Object.is(value, Reflect.get(stored, key)));
  return Object.fromEntries(kept) as Part;
}

/** The overrides of a scenario as the user sees them now. */
export function overridesOf(model: Pick<RoiModel, 'scenarios'>, scenarioId: string): Scenario['overrides'] {
  return model.scenarios.find(({ id }) => id === scenarioId)?.overrides ?? { drivers: {} };
}

/** Overrides with another value for one driver; null takes the override away, so that the base counts again. */
export function overrideDriver(
  overrides: Scenario['overrides'],
  driverId: string,
  value: number | null,
): Scenario['overrides'] {
  const { [driverId]: _, ...others } = overrides.drivers;
  return { ...overrides, drivers: value === null ? others : { ...others, [driverId]: value } };
}
