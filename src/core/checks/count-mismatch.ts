import { exactFigure } from '../figures/cell-figure';
import { countMentions, contradictoryGroups, type CountGroup, type CountMention } from './count-mentions';
import { code, defineCheck, type Draft } from './define-check';
import { enumerations, type Enumeration } from './enumerations';
import type { Quoted } from './finding';
import { documentOf, identityOf } from './identity';
import { hasCatalogueProse, quoted, readingsOf, wordsEvidence } from './said-figures';
import { spelledOut, type SpelledOut } from './spelled-out';
import { flatMap } from '../workbook/flat-map';

export interface CountsDiffer {
  readonly document: string;
  /** Each number once as it is written, with the number of places that write it; the rarest first. */
  readonly versions: readonly { readonly said: Quoted; readonly places: number }[];
}

export interface EnumerationDiffers {
  readonly document: string;
  /** `sentence`: parts in one sentence; `part-of`: one part larger than its whole. */
  readonly kind: Enumeration['kind'] | 'sentence' | 'part-of';
  readonly stated: Quoted;
  readonly parts: readonly number[];
  readonly sum: number;
}

const codes = { 'counts-differ': code<CountsDiffer>(), 'enumeration-differs': code<EnumerationDiffers>() };

export default defineCheck({
  id: 'count-mismatch',
  severity: 'warning',
  about: 'sheet',
  codes,
  docs: {
    what: 'Persons, full-time posts, places or sites are counted differently in one document, or an enumeration does not add up to its number.',
    why: 'The number decides both the saving and whom it reaches; a reader cannot tell which of the two is meant.',
    whenNotToUse:
      'Silent where two numbers may be of different groups: another place, another year, another thing done with them, or a number that others of its kind add up to.',
    examples: [
      {
        name: 'a group that two tables give different numbers',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Nye ruter'],
            ['Tabel 1. Forslagets samlede økonomi'],
            ['1.000 kr.', 'Styringsområde', 2025, 2026],
            ['Varige ændringer'],
            ['Færre kørsler', 'Service', -600, -600],
            ['Implementeringsomkostninger'],
            ['Uddannelse af de 6 lokale ruteplanlæggere', 'Service', 200, 0],
            ['Samlet økonomisk påvirkning', null, -400, -600],
            [],
            ['Tabel 3. Serviceinvesteringer i forslaget'],
            ['1.000 kr.', 2025, 2026],
            ['Uddannelse af de 3 lokale ruteplanlæggere', 200, 0],
            ['Investeringer totalt, service', 200, 0],
          ],
        },
        yields: [{ code: 'counts-differ', cell: 'A01!A7' }],
      },
      {
        name: 'points of a list that are not all there',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Nye ruter'],
            ['3. Indhold'],
            ['Støtte gives til 9 borgere, fordelt således:'],
            ['- En borger flytter til egen bolig.'],
            ['- 3 borgere får hjælp hjemme.'],
            ['- 4 borgere får plads et andet sted.'],
          ],
        },
        yields: [{ code: 'enumeration-differs', cell: 'A01!A3' }],
      },
      {
        name: 'numbers of different groups, and a list that adds up',
        sheets: {
          A01: [
            ['Forslagets titel:', 'A01 - Nye ruter'],
            ['3. Indhold'],
            ['Når 10 lokalcentre bliver til 8, nedlægges 2 lokalcentre, og de 8 lokalcentre får flere opgaver.'],
            ['I 2024 fik 6 borgere hjælp på herberg og 5 borgere i botilbud.'],
            ['Støtte gives til 8 borgere, fordelt således:'],
            ['- En borger flytter til egen bolig.'],
            ['- 3 borgere får hjælp hjemme.'],
            ['- 4 borgere får plads et andet sted.'],
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
    for (const computation of countedParts(prose)) {
      context.comparedWords([...computation.terms, computation.stated].map(({ words }) => words));
      if (!computation.holds) yield partsDraft(document, computation);
    }
    for (const enumeration of enumerations(sheet, prose)) {
      context.comparedWords(enumeration.words);
      if (enumeration.kind !== 'points') context.compared(enumeration.parts.map(({ cell }) => cell));
      if (!enumeration.holds) yield enumerationDraft(document, enumeration);
    }
    for (const group of contradictoryGroups(countMentions(prose))) {
      context.comparedWords(group.versions.flat().map(({ said }) => said.words));
      yield groupDraft(document, group);
    }
  },
});

/** Parts of a number, in one sentence. */
function countedParts(prose: Parameters<typeof readingsOf>[0]): SpelledOut[] {
  return flatMap(readingsOf(prose), (reading) =>
    flatMap(reading.relations, (relation) => {
      const isParts = relation.kind === 'sum' || relation.kind === 'part-of';
      if (!isParts || reading.figures[relation.members.whole]?.kind !== 'count') return [];
      const computation = spelledOut(reading, relation);
      return computation === null || computation === 'not-decided' ? [] : [computation];
    }),
  );
}

type Document = ReturnType<typeof documentOf>;

function partsDraft(document: Document, { terms, stated, result }: SpelledOut): Draft<typeof codes> {
  const kind = terms.length > 1 ? 'sentence' : 'part-of';
  const parts = terms.map(({ figure }) => figure.value);
  return {
    code: 'enumeration-differs',
    cells: [stated.words.cell],
    data: { document: document.name, kind, stated: quoted(stated), parts, sum: result.value },
    amount: null,
    evidence: [stated, ...terms].map(wordsEvidence),
    arithmetic:
      kind === 'part-of'
        ? []
        : [
            {
              step: 'computation',
              operation: 'parts',
              terms: terms.map(quoted),
              result: { figure: result, unit: null },
              stated: quoted(stated),
            },
          ],
    identity: [document.identity, kind, identityOf(stated.text).slice(0, 60)],
    figures: [...parts, stated.figure.value],
  };
}

function enumerationDraft(document: Document, { kind, stated, parts, sum }: Enumeration): Draft<typeof codes> {
  const said: Quoted = { words: stated.words, shown: { figure: stated.figure, unit: null } };
  const values = parts.map(({ value }) => value);
  const terms = values.map((value) => ({
    words: String(value),
    shown: { figure: exactFigure('count', value), unit: null },
  }));
  return {
    code: 'enumeration-differs',
    cells: [stated.evidence.cell, ...parts.map(({ cell }) => cell)],
    data: { document: document.name, kind, stated: said, parts: values, sum },
    amount: null,
    evidence: [stated.evidence, ...parts.map(({ evidence }) => evidence)],
    arithmetic: [
      {
        step: 'computation',
        operation: 'parts',
        terms,
        result: { figure: exactFigure('count', sum), unit: null },
        stated: said,
      },
    ],
    identity: [document.identity, kind, identityOf(stated.evidence.text).slice(0, 60)],
    figures: [...values, stated.figure.value],
  };
}

function groupDraft(document: Document, { versions }: CountGroup): Draft<typeof codes> {
  const mentions = versions.flat();
  const [first] = mentions as [CountMention];
  return {
    code: 'counts-differ',
    cells: mentions.map(({ said }) => said.words.cell),
    data: {
      document: document.name,
      versions: flatMap(versions, (version) => {
        const [one] = version;
        return one ? [{ said: quoted(one.said), places: version.length }] : [];
      }),
    },
    amount: null,
    evidence: mentions.map(({ said }) => wordsEvidence(said)),
    arithmetic: [],
    identity: [document.identity, first.measure.stems.join(' ')],
    figures: flatMap(versions, ([one]) => one?.said.figure.value ?? []),
  };
}
