import { foldSearch } from "@/lib/people/search-text"

/** What is stored for the search of a group; it begins with a space, so that "% ab%" finds words that begin with "ab". */
export function groupSearchText({ name, slug }: { name: string; slug: string }): string {
  return ` ${foldSearch(name)} ${slug}`
}
