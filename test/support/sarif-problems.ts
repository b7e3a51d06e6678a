type Json = Readonly<Record<string, unknown>>;

const LEVELS = ['none', 'note', 'warning', 'error'];
const BASELINE_STATES = ['new', 'unchanged', 'updated', 'absent'];

/**
 * Where a log breaks SARIF 2.1.0 (OASIS standard, sections 3.13 to 3.52): properties that must be there, values out of their list,
 * indices that point elsewhere, addresses that are no URI references. Empty for a sound log.
 */
export function sarifProblems(log: unknown): string[] {
  const problems: string[] = [];
  const need = (condition: boolean, where: string): void => {
    if (!condition) problems.push(where);
  };
  const root = asObject(log);
  need(root.version === '2.1.0', 'version');
  need(typeof root.$schema === 'string' && URL.canParse(root.$schema), '$schema');
  need(Array.isArray(root.runs), 'runs');
  for (const run of asList(root.runs)) runProblems(run, need);
  return problems;
}

type Need = (condition: boolean, where: string) => void;

function runProblems(run: Json, need: Need): void {
  const driver = asObject(asObject(run.tool).driver);
  need(isText(driver.name), 'driver.name');
  need(/^\d+\.\d+\.\d+/.test(asText(driver.semanticVersion)), 'driver.semanticVersion');
  need(/^[a-z]{2}-[A-Z]{2}$/.test(asText(run.language)), 'run.language');
  const rules = asList(driver.rules);
  need(new Set(rules.map(({ id }) => id)).size === rules.length, 'rule ids are unique');
  for (const rule of rules) {
    need(isText(rule.id), 'rule.id');
    need(/^[A-Z][A-Za-z]+$/.test(asText(rule.name)), `rule ${asText(rule.id)}: name`);
    for (const part of ['shortDescription', 'fullDescription', 'help']) {
      need(isText(asObject(rule[part]).text), `rule ${asText(rule.id)}: ${part}.text`);
    }
    need(LEVELS.includes(asText(asObject(rule.defaultConfiguration).level)), `rule ${asText(rule.id)}: level`);
  }
  const artifacts = asList(run.artifacts);
  for (const result of asList(run.results)) resultProblems(result, rules, artifacts, need);
}

function resultProblems(result: Json, rules: readonly Json[], artifacts: readonly Json[], need: Need): void {
  const name = asText(result.ruleId);
  need(isText(asObject(result.message).text), `${name}: message.text`);
  need(LEVELS.includes(asText(result.level)), `${name}: level`);
  need(result.ruleIndex === undefined || rules[result.ruleIndex as number]?.id === name, `${name}: ruleIndex`);
  const state = result.baselineState;
  need(state === undefined || BASELINE_STATES.includes(asText(state)), `${name}: baselineState`);
  const prints = Object.values(asObject(result.partialFingerprints));
  need(prints.length > 0 && prints.every(isText), `${name}: partialFingerprints`);
  need(asList(result.locations).length > 0, `${name}: locations`);
  for (const location of [...asList(result.locations), ...asList(result.relatedLocations)]) {
    const file = asObject(asObject(location.physicalLocation).artifactLocation);
    need(URL.canParse(asText(file.uri), 'file:///'), `${name}: uri`);
    need(!/[\s"<>\\^`{|}]/.test(asText(file.uri)), `${name}: uri is encoded`);
    const at = asObject(asObject(artifacts[file.index as number]).location);
    need(at.uri === file.uri, `${name}: artifact index`);
    for (const logical of asList(location.logicalLocations)) {
      need(isText(logical.name) && isText(logical.fullyQualifiedName), `${name}: logical location`);
    }
  }
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isText(value: unknown): boolean {
  return asText(value).trim() !== '';
}
