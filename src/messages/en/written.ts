import type { WrittenWords } from '../written-words';

export const written: WrittenWords = {
  carryRows: {
    carriedIn: 'Carried forward from the year before',
    adjustedTarget: 'Target incl. carried forward',
    outstanding: 'Outstanding incl. carried forward',
    released: 'Released beyond the target',
  },
  findingsSheet: {
    headers: {
      severity: 'Severity',
      check: 'Check',
      sheet: 'Sheet',
      cell: 'Cell',
      message: 'What, why and what to do',
      kroner: 'Amount (DKK)',
      status: 'Status of finding',
      reason: 'Reason',
      name: 'Name',
      date: 'Date',
      key: 'Identity',
      fingerprint: 'Numbers when accepted',
    },
    lines: ({ version, time, found, accepted, coverage: { figures, checked, understood, notUnderstood } }) => [
      'Katalogtjek: findings',
      `Checked ${time} with version ${version}. ${found} ${found === 1 ? 'finding' : 'findings'}${accepted > 0 ? `, of which ${accepted} accepted` : ''}.`,
      `Of ${figures} figures ${checked} were held against others, ${understood} understood with nothing to hold them against, and ${notUnderstood} not understood.`,
      'Write a reason beside a finding to accept it. If its numbers change, the finding is open again. The sheet is written anew at the next check; reasons stay.',
    ],
    statuses: {
      open: 'Open',
      accepted: 'Accepted',
      changed: 'Open again: the numbers changed',
      gone: 'No longer occurs',
    },
  },
};
