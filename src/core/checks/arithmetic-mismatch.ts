import { isAmount } from '../figures/figure';
import { oere } from '../figures/oere';
import type { ProseReading, ProseRelation } from '../prose/prose-figure';
import { code, defineCheck, type Draft } from './define-check';
import type { Quoted, Shown } from './finding';
import { documentOf, identityOf } from './identity';
import { hasCatalogueProse, quoted, readingsOf, shownWords, wordsEvidence } from './said-figures';
import { savingRows, type SavingRow, type SavingRows } from './saving-rows';
import { atStakeIn, spelledOut, type SpelledOut } from './spelled-out';
import { flatMap } from '../workbook/flat-map';

export interface ComputationFails {
  readonly document: string;
  /** `part-of`: a part larger than its whole; `restatement`: one figure said twice; `rows`: now, expected and saving beneath each other. */
  readonly kind: 'difference' | 'change-in-percent' | 'product' | 'sum' | 'part-of' | 'restatement' | 'rows';
  readonly terms: readonly Quoted[];
  readonly stated: Quoted;
  readonly result: Shown;
}

const codes = { 'computation-fails': code<ComputationFails>() };

export default defineCheck({
  id: 'arithmetic-mismatch',
  severity: 'warning',
  about: 'sheet',
  codes,
  docs: {
    what: 'A computation that the text spells out does not hold: a less b, a number times a price, parts of a whole, a change in percent.',
    why: 'Whoever redoes the sum gets another figure, and doubts the rest of the case too.',
    whenNotToUse:
      'Silent where parts are of different years or only some of them are named, where a price is per month and a result per year without the number being given, where gross and net stand side by side, and where two sentences had to be joined to see the computation.',
    examples: [
      {
        name: 'a number times a price',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['4. Økonomi'],
            ['Der spares 2.000 timer (sat til 250 kr. i timen), svarende til 0,8 mio. kr.'],
            [],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -800, -800],
            ['Samlet varig ændring', null, -800, -800],
          ],
        },
        yields: [{ code: 'computation-fails', cell: 'A01!A3' }],
      },
      {
        name: 'rows of now, expected and saving',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -700, -700],
            ['Samlet varig ændring', null, -700, -700],
            [],
            ['Nuværende udgift ved kørsel:', '2,5 mio. kr.'],
            ['Forventet udgift ved fælles kørsel:', '2,0 mio. kr.'],
            ['Mulig besparelse:', '0,7 mio. kr.'],
          ],
        },
        yields: [{ code: 'computation-fails', cell: 'A01!B9' }],
      },
      {
        name: 'a fall in percent and parts of a whole that rounding makes fit',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Færre kørsler'],
            ['4. Økonomi'],
            ['Fra 599 i 2022 er antallet af ture gået ned til 474 i 2024, et fald svarende til 21 pct.'],
            [
              'Implementeringen er sat til 3,5 mio. kr.: 0,7 mio. kr. til ledelse, 1,2 mio. kr. til it og 1,7 mio. kr. til drift.',
            ],
            [],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -800, -800],
            ['Samlet varig ændring', null, -800, -800],
          ],
        },
        yields: [],
      },
    ],
  },
  *run(sheet, context) {
    if (!hasCatalogueProse(sheet)) return;
    const prose = context.prose(sheet);
    const document = documentOf(sheet, context);
    for (const reading of readingsOf(prose)) {
      for (const relation of reading.relations) {
        const computation = isOfCounts(reading, relation) ? null : spelledOut(reading, relation);
        if (computation === null || computation === 'not-decided') continue;
        context.comparedWords([...computation.terms, computation.stated].map(({ words }) => words));
        if (!computation.holds) yield draftOf(document, computation, kindOf(relation));
      }
    }
    for (const rows of savingRows(sheet, prose)) {
      const three = [rows.now, rows.then, rows.saving];
      context.comparedWords(flatMap(three, ({ words }) => words ?? []));
      context.compared(flatMap(three, ({ cell, words }) => (words ? [] : [cell])));
      if (!rows.holds) yield rowsDraft(document, rows);
    }
  },
});

/** Parts of a number of persons or places are counted by a check of their own. */
function isOfCounts({ figures }: ProseReading, { kind, members }: ProseRelation): boolean {
  return (kind === 'sum' || kind === 'part-of') && figures[members.whole]?.kind === 'count';
}

function kindOf({ kind }: ProseRelation): ComputationFails['kind'] {
  if (kind === 'rate-times-count') return 'product';
  return kind === 'percent-of-base' || kind === 'phase-in' ? 'restatement' : kind;
}

type Document = ReturnType<typeof documentOf>;

function draftOf(document: Document, computation: SpelledOut, kind: ComputationFails['kind']): Draft<typeof codes> {
  const { terms, stated, result, operation } = computation;
  const shown: Shown = { figure: result, unit: isAmount(result) ? shownWords(stated).unit : null };
  const data = { document: document.name, kind, terms: terms.map(quoted), stated: quoted(stated), result: shown };
  const isStep = kind !== 'part-of' && kind !== 'restatement';
  return {
    code: 'computation-fails',
    cells: [stated.words.cell],
    data,
    amount: atStakeIn(computation),
    evidence: [stated, ...terms].map(wordsEvidence),
    arithmetic: isStep
      ? [{ step: 'computation', operation, terms: data.terms, result: shown, stated: data.stated }]
      : [],
    identity: [document.identity, kind, identityOf(stated.text).slice(0, 60)],
    figures: [...terms, stated].map(({ figure }) => figure.value),
  };
}

function rowsDraft(document: Document, { now, then, saving, result }: SavingRows): Draft<typeof codes> {
  const shown: Shown = { figure: result, unit: saving.unit };
  const terms = [now, then].map(quotedRow);
  const stated = quotedRow(saving);
  const money = isAmount(result) && isAmount(saving.figure);
  return {
    code: 'computation-fails',
    cells: [saving.cell, now.cell, then.cell],
    data: { document: document.name, kind: 'rows', terms, stated, result: shown },
    amount: money ? oere(Math.abs(Math.abs(Math.round(result.value)) - Math.abs(saving.figure.value))) : null,
    evidence: [saving, now, then].map(({ evidence }) => evidence),
    arithmetic: [{ step: 'computation', operation: 'difference', terms, result: shown, stated }],
    identity: [document.identity, 'rows', identityOf(saving.label)],
    figures: [now, then, saving].map(({ figure }) => figure.value),
  };
}

function quotedRow({ evidence, figure, unit, cell }: SavingRow): Quoted {
  const words = evidence.span ? evidence.text.slice(evidence.span.start, evidence.span.end) : evidence.text;
  return { words: evidence.span ? words : `${words} (${cell.sheet})`, shown: { figure, unit } };
}
