/** Where in the program an error arose, without the error's message: a message may quote a cell. */
export interface CrashFacts {
  readonly name: string;
  readonly stack: string;
  readonly platform: string;
}

/** Keeps the lines of a stack that name places in the code ("at f (file:1:2)", "f@file:1:2") and nothing else. */
function places(stack: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .{0,500}$/.test(line) || /^[\w$./<>]{0,200}@.{0,300}:\d+:\d+$/.test(line));
}

/** The report a user can copy: error class, platform and code places. */
export function crashReport({ name, stack, platform }: CrashFacts): string {
  return ['Katalogtjek', name, platform, ...places(stack)].join('\n');
}
