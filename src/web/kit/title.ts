/** The title of a page with the service's name after it: "Pemilihan apa? Nirpihak". */
export function pageTitle(title: string): string {
  return `${/[.?!]$/.test(title) ? title : `${title}.`} Nirpihak`;
}
