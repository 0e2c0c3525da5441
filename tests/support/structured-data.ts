/** What is missing from a block of structured data by the rules of schema.org and of those who read it. Empty: it may be published. */
export function structuredDataFaults(data: unknown): string[] {
  const { '@context': context, '@type': type } = membersOf(data);
  const rule = typeof type === 'string' ? rules[type] : undefined;
  return [
    ...(context === 'https://schema.org' ? [] : ['its @context is not https://schema.org']),
    ...(rule ? rule(membersOf(data)) : [`no rule knows the type ${JSON.stringify(type)}`]),
  ];
}

type Members = Readonly<Record<string, unknown>>;

const rules: Readonly<Record<string, (members: Members) => string[]>> = {
  BreadcrumbList: ({ itemListElement }) =>
    listOf(itemListElement, 'itemListElement', 2, (item, index) => [
      ...typed(item, 'ListItem'),
      ...texts(item, 'name'),
      ...addresses(item, 'item'),
      ...(item['position'] === index + 1 ? [] : ['its position does not count from one']),
    ]),
  HowTo: (members) => [
    ...texts(members, 'name'),
    ...listOf(members['step'], 'step', 2, (step) => [
      ...typed(step, 'HowToStep'),
      ...texts(step, 'name', 'text'),
      ...('url' in step ? addresses(step, 'url') : []),
    ]),
  ],
  FAQPage: ({ mainEntity }) =>
    listOf(mainEntity, 'mainEntity', 1, (question) => {
      const answer = membersOf(question['acceptedAnswer']);
      return [...typed(question, 'Question'), ...texts(question, 'name'), ...typed(answer, 'Answer'), ...texts(answer, 'text')];
    }),
};

function listOf(value: unknown, name: string, least: number, rule: (members: Members, index: number) => string[]): string[] {
  if (!Array.isArray(value) || value.length < least) return [`${name} holds fewer than ${least}`];
  return value.flatMap((item, index) => rule(membersOf(item), index).map((wrong) => `${name}[${index}]: ${wrong}`));
}

const typed = (members: Members, type: string) => (members['@type'] === type ? [] : [`it is no ${type}`]);

const texts = (members: Members, ...names: readonly string[]) =>
  names.filter((name) => typeof members[name] !== 'string' || !members[name].trim()).map((name) => `${name} is missing`);

const addresses = (members: Members, name: string) =>
  typeof members[name] === 'string' && URL.canParse(members[name]) ? [] : [`${name} is no absolute address`];

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
