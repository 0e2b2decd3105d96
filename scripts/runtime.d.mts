/** The Electron that runs the workbench on this machine, and what else must be in the environment for it. */
export function resolveRuntime(): {
  readonly kind: 'official' | 'development';
  readonly electronPath: string;
  readonly environment: Readonly<Record<string, string>>;
};

/** Arguments that open the app of this checkout. */
export function launchArguments(): readonly string[];
