import { checkWorkbook, type CheckResult } from '../../src/app/check-workbook';
import { newExample, removeExample } from '../../src/app/example-catalogue';
import { parseAddress } from '../../src/core/workbook/cell-ref';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { Locale } from '../../src/messages/pane-words';
import { workbookOf } from '../support/check-tester';

async function checked(host: MemoryHost): Promise<CheckResult> {
  const answer = await checkWorkbook(host);
  if (!answer.ok) throw new Error(answer.trouble);
  return answer.value;
}

const empty = () => new MemoryHost(workbookOf({ Ark1: [['Noter']] }));

describe.each<Locale>(['da', 'en'])('the example in %s', (locale) => {
  test('is a catalogue: an overview and two cases under their own IDs', async () => {
    const host = empty();
    expect(await host.apply(newExample(locale, 2027).plan)).toMatchObject({ ok: true });
    const { catalogue, sheets } = await checked(host);
    expect(sheets.map(({ kind }) => kind)).toEqual(['not-catalogue', 'overview', 'business-case', 'business-case']);
    expect(catalogue.proposals.map(({ cases, listings }) => [cases.length, listings.length])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test('has just the faults it was made with', async () => {
    const host = empty();
    await host.apply(newExample(locale, 2027).plan);
    const { findings } = await checked(host);
    const alarms = findings.filter(({ severity }) => severity !== 'info');
    expect(alarms.map(({ check, cells }) => `${check} ${cells[0]?.sheet}`).sort()).toEqual([
      'arithmetic-mismatch EKS02',
      'total-mismatch EKS02',
      `total-mismatch ${locale === 'da' ? 'Eksempel' : 'Example'}`,
    ]);
  });

  test('is taken away again, also after its reader corrected a cell', async () => {
    const host = empty();
    await host.apply(newExample(locale, 2027).plan);
    host.edit(parseAddress('EKS02!E10'), { value: -700 });
    const plan = removeExample(host.snapshot());
    expect(plan && (await host.apply(plan))).toMatchObject({ ok: true });
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Ark1']);
  });
});

test('a sheet of the user’s own under the same name is no example', () => {
  expect(removeExample(workbookOf({ Eksempel: [['Oversigt'], ['Vores egen']], EKS01: [['Forslag']] }))).toBeNull();
});
