/** What Excel refuses or shows badly in an add-in's manifest, as sentences; needs a page's XML parser. */
export function manifestProblems(xml: string): string[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = manifest.querySelector('parsererror');
  if (broken) return [`no XML: ${broken.textContent}`];
  return [
    ...[...manifest.querySelectorAll('*')].flatMap(orderProblems),
    ...resourceProblems(manifest),
    ...lengthProblems(manifest),
    ...addressProblems(manifest),
    ...runtimeProblems(manifest),
  ];
}

/** Children in the order of Microsoft's schemas for task panes (OfficeAppManifest 1.1, TaskPaneAppVersionOverrides 1.0). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides', 'ExtendedOverrides'],
  ],
  DefaultSettings: ['SourceLocation'],
  Hosts: ['Host'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'ExtensionPoint CustomFunctions': ['Script', 'Page', 'Metadata', 'Namespace'],
  'ExtensionPoint PrimaryCommandSurface': ['OfficeTab', 'CustomTab'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  'Control Button': ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image'],
  'Action ExecuteFunction': ['FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image'],
  'bt:Urls': ['bt:Url'],
  'bt:Url': ['bt:Override'],
  'bt:ShortStrings': ['bt:String'],
  'bt:LongStrings': ['bt:String'],
  'bt:String': ['bt:Override'],
  Description: ['Override'],
};

/** `Control Button` where the element has a type of its own, else its name. */
function kindOf(element: Element): string {
  const typed = `${element.tagName} ${element.getAttribute('xsi:type') ?? ''}`;
  return typed in ORDER ? typed : element.tagName;
}

function orderProblems(element: Element): string[] {
  const order = ORDER[kindOf(element)] ?? [];
  const children = [...element.children].map(({ tagName }) => tagName);
  const strangers = children.filter((name) => !order.includes(name));
  if (strangers.length > 0) return strangers.map((name) => `${name} doesn't belong in ${kindOf(element)}`);
  return children.flatMap((name, index) => {
    const before = children[index - 1];
    const early = before !== undefined && order.indexOf(name) < order.indexOf(before);
    return early ? [`${name} must stand before ${before} in ${kindOf(element)}`] : [];
  });
}

function resourceProblems(manifest: Document): string[] {
  const ids = [...manifest.querySelectorAll('Resources [id]')].map((element) => element.getAttribute('id')!);
  const used = new Set([...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid')!));
  return [
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 characters`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is defined twice`),
    ...ids.filter((id) => !used.has(id)).map((id) => `${id} isn't used`),
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `${id} isn't defined`),
  ];
}

/** Longest text by element, and every text in Danish as well. */
function lengthProblems(manifest: Document): string[] {
  const texts = (selector: string, longest: number) =>
    [...manifest.querySelectorAll(selector)].flatMap((element) => {
      const value = element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
      if (value === '') return [`${element.tagName} has no text`];
      return value.length > longest ? [`"${value}" is longer than ${longest} characters`] : [];
    });
  const inDanish = (element: Element) =>
    [...element.children].some((child) => child.getAttribute('Locale') === 'da-DK');
  const translated = [
    ...manifest.getElementsByTagName('bt:String'),
    ...manifest.querySelectorAll('OfficeApp > Description'),
  ];
  return [
    ...texts('DisplayName, ShortStrings > *, ShortStrings > * > *', 125),
    ...texts('OfficeApp > Description, OfficeApp > Description > *, LongStrings > *, LongStrings > * > *', 250),
    ...translated
      .filter((element) => !inDanish(element))
      .map((element) => `${element.getAttribute('id') ?? element.tagName} has no Danish text`),
  ];
}

function addressProblems(manifest: Document): string[] {
  const selector =
    'IconUrl, HighResolutionIconUrl, SupportUrl, DefaultSettings > SourceLocation, Images > *, Urls > *, Urls > * > *';
  return [...manifest.querySelectorAll(selector)].flatMap((element) => {
    const address = element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
    if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return [`"${address}" is no https address`];
    return address.length > 2048 ? [`${element.tagName} is longer than 2048 characters`] : [];
  });
}

/** One page must be the pane, the ribbon's code and the functions', or each gets a runtime of its own. */
function runtimeProblems(manifest: Document): string[] {
  const runtime = manifest.querySelector('Runtime');
  const page = runtime?.getAttribute('resid');
  const others = [...manifest.querySelectorAll('Page > SourceLocation, FunctionFile')];
  return [
    ...(runtime?.getAttribute('lifetime') === 'long' ? [] : ['the shared runtime must have a long lifetime']),
    ...others
      .filter((element) => element.getAttribute('resid') !== page)
      .map((element) => `${element.tagName} isn't the page of the shared runtime`),
  ];
}
