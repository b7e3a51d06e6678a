/** One spelling per ID, so that `SSU 10`, `SSU–10` and `SSU-10` are one proposal; `HA02` stays as printed. */
export function canonicalId(id: string): string {
  return id
    .trim()
    .replace(/[\s–]+/g, '-')
    .toUpperCase();
}
