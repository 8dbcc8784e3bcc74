const ignorable = /[\p{Default_Ignorable_Code_Point}\s]/gu

function foldOnce(text: string): string {
  return (
    text
      .normalize("NFKC")
      .replace(ignorable, "")
      // Upper, then lower: the nearest to full case folding that the language offers (ß = ss, ı = i).
      .toUpperCase()
      .toLowerCase()
      .replaceAll("i\u0307", "i")
      .replaceAll("ς", "σ")
      .replaceAll("〜", "~")
      .normalize("NFKC")
  )
}

/**
 * The form in which two words are the same word to a reader: compatibility forms, case, invisible characters
 * and the Turkish dotted and dotless i are levelled. Folding twice changes nothing.
 */
function foldWord(word: string): string {
  let folded = foldOnce(word)
  for (let again = foldOnce(folded); again !== folded; again = foldOnce(folded)) folded = again
  return folded
}

/** The key of a hashtag, without its sign: #Straße, #STRASSE and ＃ｓｔｒａｓｓｅ are one tag. */
export function foldTag(tag: string): string {
  return foldWord(tag.replace(/^[#＃]/u, ""))
}
