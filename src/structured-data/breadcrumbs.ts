/** The way to a page as schema.org's BreadcrumbList, from the home page down. Addresses carry the site's origin. */
export function breadcrumbs(trail: readonly (readonly [address: string, name: string])[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([item, name], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
  };
}
