/** Where the command line writes; tests hand in their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Nothing at or above the chosen severity; findings; unusable arguments or an unreadable file. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
