import type { FreezePlan } from '../core/writing/plan-freeze';

/** The words of the page with the settings. */
export interface SettingsWords {
  readonly heading: string;
  readonly language: string;
  readonly live: { readonly label: string; readonly hint: string };
  readonly marks: { readonly label: string; readonly hint: string };
  readonly checks: {
    readonly heading: string;
    readonly on: (on: number, all: number) => string;
    readonly all: string;
    readonly hint: string;
    /** The check's own severity, named: "Som normalt (fejl)". */
    readonly usual: (severity: string) => string;
    readonly off: string;
  };
  readonly insert: {
    readonly heading: string;
    readonly hint: string;
    readonly newCase: string;
    readonly newPlan: string;
    readonly findings: string;
    readonly schema: string;
    readonly example: string;
    readonly removeExample: string;
  };
  readonly share: {
    readonly heading: string;
    readonly freeze: string;
    readonly freezeHint: string;
    readonly freezeWhat: (cells: number) => string;
    readonly nothingToFreeze: string;
    readonly confirmFreeze: string;
    readonly remove: string;
    readonly removeHint: string;
    readonly removeWhat: (traces: TraceFacts) => readonly string[];
    readonly nothingToRemove: string;
    readonly confirmRemove: string;
    readonly left: Readonly<Record<FreezePlan['left'][number]['because'], string>>;
    readonly more: (cells: number) => string;
  };
  readonly about: {
    readonly heading: string;
    readonly version: (version: string) => string;
    readonly privacy: string;
  };
}

export interface TraceFacts {
  readonly sheets: readonly string[];
  readonly functions: number;
  readonly journals: number;
}
