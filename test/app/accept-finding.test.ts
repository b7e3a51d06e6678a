import { acceptFinding, withdrawAcceptance, writeFindings } from '../../src/app/accept-finding';
import { holdAgainstAcceptances, readAcceptances } from '../../src/app/acceptances';
import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { listFunctions } from '../../src/app/freeze-functions';
import { planSchemaSheet } from '../../src/app/schema-sheet';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import { da } from '../../src/messages/da';
import { workbookOf } from '../support/check-tester';

const CASE = [
  ['Forslagets titel:', 'A01 - Færre kørsler'],
  ['1.000 kr.', 'Styringsområde', 2025, 2026],
  ['Varige ændringer'],
  ['Færre kørsler', 'Service', -600, -600],
  ['Lavere priser', 'Service', -300, -300],
  ['Samlet varig ændring', null, -800, -900],
];
const GIVEN = { reason: 'Aftalt med udvalget', name: 'IJ', date: '2026-11-22' };
const TIME = '22.11.2026 10.00';

async function checked(host: MemoryHost): Promise<CheckResult> {
  const answer = await checkWorkbook(host);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

const statuses = ({ findings, snapshot }: CheckResult): string[] => {
  const { statusOf } = holdAgainstAcceptances(findings, readAcceptances(snapshot));
  return findings.map((finding) => statusOf.get(finding)!.status);
};

async function begin() {
  const host = new MemoryHost(workbookOf({ A01: CASE }));
  const result = await checked(host);
  return { host, what: { result, messages: da, time: TIME }, finding: result.findings[0]! };
}

test('accepting writes the reason into the workbook; withdrawing opens the finding again', async () => {
  const { host, what, finding } = await begin();
  expect(await acceptFinding(host, what, finding, GIVEN)).toMatchObject({ ok: true });
  expect(statuses(await checked(host))[0]).toBe('accepted');
  expect(await withdrawAcceptance(host, what, finding)).toMatchObject({ ok: true });
  expect(statuses(await checked(host))[0]).toBe('open');
});

test('a reason that a colleague typed after the check survives somebody else’s', async () => {
  const { host, what, finding } = await begin();
  await writeFindings(host, what);
  const other = what.result.findings.findIndex((one) => one.key !== finding.key);
  host.edit(parseAddress(`Katalogtjek!H${7 + other}`), { value: 'Set af kollegaen' });
  await acceptFinding(host, what, finding, GIVEN);
  const after = await checked(host);
  expect(
    readAcceptances(after.snapshot)
      .map(({ reason }) => reason)
      .sort(),
  ).toEqual(['Aftalt med udvalget', 'Set af kollegaen']);
});

test('nothing is written where the workbook can’t be read', async () => {
  const { host, what, finding } = await begin();
  host.trouble = { trouble: 'busy-editing' };
  expect(await acceptFinding(host, what, finding, GIVEN)).toMatchObject({ ok: false, trouble: 'busy-editing' });
});

test('the functions in the workbook are listed with the values that would take their place', async () => {
  const { host } = await begin();
  host.edit(parseAddress('A01!C6'), { value: -900, formula: '=NETSAVING(C4:C5)' });
  const answer = await listFunctions(host);
  expect(answer.ok && answer.value.edits.map(({ write }) => write)).toEqual([{ value: -900 }]);
});

test.each(['da', 'en'] as const)(
  'the schema sheet changes nothing until its reader takes a # away, in %s',
  async (locale) => {
    const { host, what } = await begin();
    expect(await host.apply(planSchemaSheet(locale).plan)).toMatchObject({ ok: true });
    const after = await checked(host);
    expect(after.sheets.at(-1)?.kind).toBe('schema');
    expect(after.findings.map(({ key }) => key)).toEqual(what.result.findings.map(({ key }) => key));
  },
);
