// Letters that Unicode does not take apart into a base and an accent, though people type them without.
const plainLetters: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ł: "l",
  þ: "th",
  ŧ: "t",
  ı: "i",
}
const special = new RegExp(`[${Object.keys(plainLetters).join("")}]`, "gu")

/**
 * Text as the people search compares it: compatibility forms, case and accents are levelled, white space is
 * single. "Müller", "MULLER" and "Ｍｕｌｌｅｒ" are one; folding twice changes nothing.
 */
export function foldSearch(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}|\p{Default_Ignorable_Code_Point}/gu, "")
      // Capital ẞ has to become ß before it can become SS.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replaceAll("ς", "σ")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(special, (letter) => plainLetters[letter] ?? letter)
      .normalize("NFC")
      .replace(/\s+/gu, " ")
      .trim()
  )
}

type Searchable = { name: string; handle: string; title: string; department: string }

/**
 * What is stored for the search of a person: one line of name and handle, which mentions complete, and one of
 * title and department. Each line starts with a space, so that "% ab%" finds the words that begin with "ab".
 */
export function searchTextOf({ name, handle, title, department }: Searchable): string {
  return ` ${foldSearch(name)} ${handle}\n ${foldSearch(title)} ${foldSearch(department)}`
}
