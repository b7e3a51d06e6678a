/** The words by which a text gives an amount as a proposal's effect, Danish and English. */

export const SAVING =
  /(?<!\p{L})(?:spare[rst]?|sparet|\p{L}*besparelse\p{L}*|effektivisering\p{L}*|provenu\p{L}*|gevinst\p{L}*|mindreudgift\p{L}*|reducer\p{L}*|\p{L}*reduktion\p{L}*|sænke[rs]?|nedsæt\p{L}*|sat ned|nedbring\p{L}*|merindtægt\p{L}*|refusionsindtægt\p{L}*|falder|lavere|saves?|saved|savings?|saving|reduc\p{L}*|efficienc\p{L}*)(?!\p{L})/giu;
/** What a proposal gives is what it saves, unless the words say otherwise. */
export const GIVES =
  /(?<!\p{L})(?:giver|frigør|frigøres|frigiver|frigives|indbringer|(?:\p{L}*års|netto)?virkning(?:en)?|(?:\p{L}*års|netto)?effekt(?:en)?|gives|delivers|releases|yields|brings in|(?:full-year )?effect)(?!\p{L})/giu;
export const COST =
  /(?<!\p{L})(?:implementering\p{L}*|engangs\p{L}*|éngangs\p{L}*|investering\p{L}*|investeres|anlægsudgift\p{L}*|anlægsinvestering\p{L}*|etablering\p{L}*|merudgift\p{L}*|koster|afsættes|one-off|investment|implementation|invested|costs?(?=\s*(?:an? |about |around |approximately )*$))(?!\p{L})/giu;

/** What is today, what others have, what depends on something, what is counted per piece, or what the saving is taken from: no effect. */
export const NO_CLAIM =
  /(?<!\p{L})(?:i dag|nuværende|hidtil|hidtidige|budgettet (?:er|udgør)|udgifterne (?:på|til|udgør|svarer)|omsætning\p{L}*|landsplan|alternativ\p{L}*|tidligere|ellers|hvis|såfremt|forudsæt\p{L}*|af besparelsen|ud af|i stedet for|anbefales ikke|ikke anbefal\p{L}*|fravalgt\p{L}*|today|currently|otherwise|if|provided|instead|not recommended|rejected)(?!\p{L})/iu;

/** "Sammen med forslaget om indkøb giver det ...": more than this proposal. */
export const WITH_ANOTHER =
  /(?<!\p{L})(?:sammen med|together with|along with|combined with) (?:\p{L}+ )?(?:forslag\p{L}*|sag(?:en)?|tiltag\p{L}*|proposals?)(?!\p{L})/iu;
/** "Falder antallet kun med 1.000, bliver besparelsen ...": the verb first, as in "hvis antallet falder". */
export const VERB_FIRST =
  /(?:^|[.:!?])\s*(?:Falder|Stiger|Lykkes|Mislykkes|Udebliver|Svigter|Udskydes|Forsinkes)\s[^.;:!?]*(?:\d\.\d[^.;:!?]*)*,\s*(?:er|bliver|falder|stiger|reduceres|halveres|mindskes|forventes|vil|kan|giver|spares)(?!\p{L})/u;

/** "For hver plads spares 0,6 mio. kr.", "each week less reduces ...", "25.000 kr. hver", "2 posts at £43,000": a price. */
export const PER_PIECE = /(?<!\p{L})(?:hver|hvert|each|every|per (?!year|annum|år))(?! (?:år|year))(?!\p{L})/iu;
export const PRICE_BEFORE =
  /(?:(?<!\p{L})(?:at|á|à|x|×|gange|times|(?:\p{L}*(?:løn|pris|takst|sats|salary|price|rate|fee)|cost)(?:en|er|erne)?(?: \p{L}+)? (?:på|er|of|is))\s*(?:ca\. ?|about |around )?)$/iu;

/** Costs of the proposal itself, whatever else costs something. */
export const OWN_COST =
  /(?<!\p{L})(?:implementering\p{L}*|engangs\p{L}*|éngangs\p{L}*|investering\p{L}*|anlægsudgift\p{L}*|etablering\p{L}*|one-off|investment|implementation)(?!\p{L})/iu;

/** The words speak of the proposal as a whole. */
export const WHOLE =
  /(?<!\p{L})(?:forslaget|forslagets|i alt|samlet|samlede|tilsammen|sammenlagt|totalt?|besparelsen|nettobesparelse\p{L}*|driftsbesparelsen|årlig besparelse|netto|effektiviseringen|(?:års|helårs|netto)?(?:virkningen|effekten)|fuldt indfaset|the proposal|in total|overall|net saving|net|the saving|altogether|full-year effect)(?!\p{L})/iu;
/** "Det giver", "that saves": all that stands before it. */
export const ADDS_UP = /(?<!\p{L})(?:i alt|in total|in all|altogether)\s*(?:ca\.\s*|about\s*)?$/iu;
/** "Over tre år giver forslaget i alt", "the proposal saves in total": of nothing less than the proposal. */
export const PROPOSAL_IN_ALL =
  /(?<!\p{L})(?:forslaget|the proposal)(?: \p{L}+){0,3} (?:i alt|in total|in all|altogether)\s*(?:ca\.\s*|about\s*)?$/iu;
export const SUMS_UP =
  /(?<!\p{L})(?:det|dette|hvilket|this|that|it|which) (?:giver|sparer|frigør|medfører|koster|gives|saves|releases|delivers|costs|means)(?!\p{L})/iu;
/** "Investeringen er på", "forslaget koster". */
export const WHOLE_COST =
  /(?<!\p{L})(?:(?:det|dette|forslaget|omlægningen|implementeringen|etableringen|this|it|the proposal|implementation) (?:koster|costs?)|investeringen (?:er|udgør)|implementeringsomkostningerne (?:er|udgør)|the (?:one-off )?investment is|engangsudgiften (?:er|udgør))(?!\p{L})/iu;

export const NET = /(?<!\p{L})netto(?:\p{L}+)?(?:\s\S+){0,4}\s*$|\bnet(?: \p{L}+){0,4}\s*$/iu;
/** "0,9 mio. kr., hvorfra går 0,5": what follows is taken off. */
export const TAKES_OFF =
  /(?<!\p{L})(?:hvorfra|fratrukket|fratrækkes|minus|modregnet|modregnes|less|from which|before deducting)(?!\p{L})/iu;
export const GROSS = /(?<!\p{L})brutto(?:\p{L}+)?(?:\s\S+){0,4}\s*$|\bgross(?: \p{L}+)?(?: of)?\s*$/iu;

/** "... budgettet til vedligehold på 90 mio. kr.": what something is taken from. */
export const OF_WHAT =
  /(?:budget|ramme|pulje|udgift|omsætning|forbrug|bevilling|spend|turnover)\p{L}*[^,.;]*\s(?:er )?(?:på|of)\s*(?:ca\. ?|about )?$/iu;
export const CHANGED_BY =
  /^\s*(?:kr\.?\s*)?(?:årligt\s*)?(?:(?:(?:og|and) )?(?:reduceres|sænkes|nedsættes|beskæres|is reduced|is cut)(?!\p{L})|(?:med|by|falder|falls)\s[^,.;]*(?:%|pct|procent|per ?cent))/iu;

/** Words between two amounts that make the second one more of what the first is. */
export const JOINING: ReadonlySet<string> = new Set(
  (
    'årligt om året år pr per i fra for og samt med alt frem fremefter fremover derefter herefter efterfølgende varigt stigende faldende voksende til ' +
    'første first the ca godt knap cirka omkring tilsammen sammenlagt samlet kr det følgende de ' +
    'a year annually in from by and then thereafter onwards rising growing increasing falling to about around total altogether reaching'
  ).split(' '),
);

/** Words that make an amount one for several years together; the second only where no "årligt" follows. */
export const OVER_YEARS =
  /(?<!\p{L})(?:over (?:de|perioden|årene|\S+ år|the|\S+ years)|perioden|akkumuleret|cumulative\p{L}*|årene)(?!\p{L})/iu;
export const IN_TOTAL = /(?<!\p{L})(?:i alt|samlet|tilsammen|sammenlagt|totalt?|in all|altogether)(?!\p{L})/iu;
export const YEARLY =
  /(?<!\p{L})(?:årligt?|om året|pr\.? år|p\.a|a year|per year|annual(?:ly)?|each year|et helt år|helårs\p{L}*|a full year|full-year)(?!\p{L})/iu;
/** What a whole year brings is of no year in particular, whichever year the sentence names. */
export const FULL_YEAR =
  /(?<!\p{L})(?:et helt år|helår\p{L}*|a full year|full-year|fuldt indfaset|ved fuld)(?!\p{L})/iu;
/** "2026/27" names one year. */
export const FISCAL = /\d{4}\/\d{2}/;

/** "En plads koster", "an average post costs": a price. */
export const ONE_COSTS = /^[\s,]*(?:og |and |men |but )?(?:en|et|én|ét|an?|one)\s[^,]*(?:koster|costs?)\s/iu;
/** What might be, and is not proposed. */
export const MIGHT = /(?<!\p{L})(?:kunne|ville|would|could|might)(?!\p{L})/iu;
/** A saving asked of others, or of more than this proposal. */
export const OF_OTHERS =
  /(?<!\p{L})(?:\p{L}*katalog\p{L}*|området|områdets|samtlige|alle forslag|forslagene|\p{L}*krav\p{L}*|skal|forvaltningen|kommunen|centret|udvalget|all proposals|the council|directorate|programme|target|required?)(?!\p{L})/iu;

export const AVERAGE = /(?<!\p{L})(?:gennemsnit\p{L}*|i snit|average\p{L}*|mean)(?!\p{L})/iu;
export const GROWTH =
  /(?<!\p{L})(?:stig\p{L}*|vokse\p{L}*|øge\p{L}*|yderligere|ekstra|mere|forskel\p{L}*|hertil|derudover|further|additional\p{L}*|ris(?:e|es|ing)|grow\p{L}*|increas\p{L}*|extra|more)(?!\p{L})(?! (?:til|to)(?!\p{L}))/iu;
