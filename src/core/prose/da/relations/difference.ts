import type { RelationRule } from '../../language';

const NOW = '( i dag / nu / aktuelt / nuværende / tidligere )';

function rules(kind: string): string[] {
  const from = `<from:${kind}>`;
  const to = `<to:${kind}>`;
  const difference = `<difference:${kind}|amount|percentage-points>`;
  const said = `fald|forskel|stigning|besparelse|reduktion|forøgelse|difference|nedgang på ${difference}`;
  const same = `( dvs / altså / svarende til ) ( en|et|med )? ( ~e )? <difference:${kind}>`;
  const by = `( .. ( ${said} / ${same} ) )?`;
  return [
    `fra ( ~e|ca )* ${from} ... til ( ~t|i|alt|kun|ca )* ${to} ${by}`,
    `med ${difference} .. fra ( ~e )? ${from} ... til ${to}`,
    `${from} .. ( bliver til / lægges sammen til / lagt sammen til / reduceres til / blive til / samles i / bliver reduceret til ) ( i alt )? ${to} ${by}`,
    `( i dag / aktuelt / nu / nuværende ) .. ${from} .. ( forventes|ventes at blive|udgøre|falde|stige|ligge / bliver fremover ) ( til|på )? ${to} ${by}`,
    `${from} .. mod ${to} .. ( forskel|forskellen|difference|differencen ) ( på / er / udgør / bliver ) ${difference}`,
    `${to} mod ( ~e )? ${from} ${NOW}`,
    `( samle / samles / samlet / samler / sammenlægge / sammenlægges / lægge / lægges ) ( %word )? ${from} ( i / til ) ${to}`,
    `forskellen|forskel|differencen|~forskellen|~forskel mellem .. ${from} .. og .. ${to} ( .. ( er / udgør / på / bliver ) .. ${difference} )?`,
    `${difference} .. ( forskellen|forskel|differencen ) mellem .. ${from} .. og .. ${to}`,
    `nuværende .. ${from} .. ( forventet|forventede|fremtidig|fremtidige|ny|nyt ) .. ${to} ( .. ( besparelse|forskel|difference|reduktion|potentiale ) .. ${difference} )?`,
    `( i dag / aktuelt / nu ) .. ${from} .. ( gå / gås / reducere / reduceres / udvide / udvides / samle / skæres ) ( ned|op )? ( til / på ) ${to}`,
    `${from} .. ( @settles / skæres ned / skåret ned / sættes op / sættes ned / sat op / sat ned ) til ${to}`,
    `${from} ; .. ( hæves / sænkes / reduceres / forhøjes / nedsættes / falde / falder / stige / stiger / sættes op / sættes ned ) til ${to}`,
    `( i dag / aktuelt / nu ) .. ${from} ( .. ; )? .. ( efter / herefter / fremover / derefter / fremtiden ) .. ${to}`,
    `( i dag / aktuelt / nu ) .. ${from} .. ( samles|samler|samle|koncentreres ) ( %word )? ( %word )? ( på / i / til ) ${to}`,
    `${from} .. ( nedlægges|lukkes|nedlagt|fjernes|nedlægger|lukker ) .. ${difference} .. ( herefter / derefter / tilbage / fremover ) .. ${to}`,
    `har|er|udgør|råder|over|på|tæller|omfatter|beskæftiger ( i )? ( dag|alt|nu )? ${from} ( \\( .. <aside:${kind}> .. \\) )? ... ${difference} .. ( nedlægges|lukkes|fjernes|bortfalder|udgår|afvikles|opsiges|genbesættes ) .. så ... ( er|bliver|udgør|har|råder ) .. ${to}`,
    `${from} ( i år / i dag / sidste år / i <y:year> ) .. og .. ${to} ( næste år / i <y:year> ) .. ( dvs / altså / svarende til ) ${difference} mere|mindre|flere|færre|højere|lavere`,
    `${difference} .. ${to} .. ( trukket|fratrukket|trækkes|modregnet|modregnes ) .. fra .. ${from}`,
    `${difference} \\( .. ${from} .. ( minus / fratrukket / fratruket / med fradrag af ) .. ${to} .. \\)`,
    `${from} ( minus / fratrukket / fratruket / med fradrag af ) .. ${to} ( .. ( giver / = / , dvs / svarende til / , i alt / bliver ) .. ${difference} )?`,
    `${from} .. ( minus / fratrukket / fratruket / med fradrag af ) .. ${to}`,
    `i <y:year> .. ${from} ... <y:year> .. ${to} .. ( fald|stigning|nedgang|forskel ) på ${difference}`,
    `${from} i <y:year> .. ${to} i <y:year> .. ( fald|stigning|nedgang|forskel ) på ${difference}`,
  ];
}

const GROSS =
  '( bruttobesparelsen|bruttobesparelse|bruttogevinsten|bruttogevinst|bruttoeffekten|besparelsen|gevinsten )';
const EXPENSE =
  '( udgift|udgiften|udgifter|udgifterne|merudgift|merudgiften|merudgifter|merudgifterne|omkostning|omkostningen|omkostninger|omkostningerne|reinvestering|reinvesteringen|implementering|implementeringen|investering )';
const NET = '( nettobesparelsen|nettobesparelse|nettoeffekten|nettogevinsten|nettogevinst|netto )';
const DEDUCTED = '( efter fradrag af / med fradrag af / fratrukket / efter modregning af / når der er fratrukket )';

/** "Fra 2,5 til 2,0 mio. kr.", "10 bliver til 8", "9 mod 11 i dag", brutto minus udgift: what was, what is, and what lies between. */
export const DIFFERENCE: readonly RelationRule[] = [
  {
    relation: 'difference',
    confidence: 0.9,
    patterns: [
      ...['amount', 'count', 'rate', 'percent', 'duration'].flatMap(rules),
      '@changes .. fra <from:amount> til <to:rate>',
      '@changes .. fra <from:rate> til <to:amount>',
      '@changes .. fra <from:count> til <to:rate> ( .. ( fald|forskel|stigning|reduktion på / dvs / altså / svarende til ) <difference:count|rate> )?',
    ],
  },
  {
    relation: 'difference',
    confidence: 0.8,
    patterns: [
      `<from:amount> .... ¶ ... <to:amount> .... ${NET} .. <difference:amount>`,
      `${NET} .. <difference:amount> .. ${DEDUCTED} .. <to:amount> .. ( ; )? .. ${GROSS} .. <from:amount>`,
      '<difference:amount> netto .. bruttoudgift|bruttoudgiften|bruttobudget|bruttobudgettet .. <from:amount> .. ( modsvares|fratrukket|minus ) .. <to:amount>',
      `${DEDUCTED} .. <to:amount> .. ${NET} .. <difference:amount> .. ${GROSS} .. <from:amount>`,
      `${GROSS} .. <from:amount> .. ${DEDUCTED} .. <to:amount> .. ${NET} .. <difference:amount>`,
      `${GROSS} .. <from:amount> .. ${EXPENSE} .. <to:amount> .. ${NET} .. <difference:amount>`,
      '<from:amount> .... ¶ ... <to:amount> .. ( allerede ) .. ( yderligere|resterende|restbeløbet|resten ) .. <difference:amount>',
    ],
  },
];
