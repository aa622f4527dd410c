interface NavigationItem {
  readonly href: string;
  readonly name: string;
  readonly isHere: (path: string) => boolean;
}

const below = (href: string) => (path: string) => path === href || path.startsWith(`${href}/`);

/** The pages that the bar leads to, in its order. */
export const NAVIGATION: readonly NavigationItem[] = [
  {
    href: '/desk',
    name: 'Inbox',
    isHere: (path) => path === '/desk' || /^\/desk\/(?:articles|apart|bulk)\//.test(path),
  },
  { href: '/desk/councils', name: 'Councils', isHere: below('/desk/councils') },
  { href: '/desk/people', name: 'People', isHere: below('/desk/people') },
  { href: '/desk/new', name: 'What’s new', isHere: below('/desk/new') },
  { href: '/desk/search', name: 'Search', isHere: below('/desk/search') },
  { href: '/desk/submit', name: 'Submit', isHere: below('/desk/submit') },
  { href: '/desk/sources', name: 'Sources', isHere: below('/desk/sources') },
  { href: '/desk/quality', name: 'Quality', isHere: below('/desk/quality') },
];
