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

/** The model as the user sees it now. What was not edited stays the very same object. */
export function applyDraft(model: RoiModel, draft: Draft): RoiModel {
  if (isEmptyDraft(draft)) return model;
  return {
    ...model,
    settings: { ...model.settings, ...draft.settings },
    drivers: model.drivers.map((driver) => {
      const value = draft.drivers[driver.id];
      return value === undefined ? driver : { ...driver, value };
    }),
    scenarios: model.scenarios.map((scenario) => {
      const overrides = draft.overrides[scenario.id];
      return overrides === undefined ? scenario : { ...scenario, overrides };
    }),
  };
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
export function overridesOf(model: RoiModel, scenarioId: string): Scenario['overrides'] {
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
