interface Range {
  /** First UTF-16 code unit of the stored text. */
  start: number
  /** One past the last. */
  end: number
}

interface CodeRange extends Range {
  /** The code itself, without its backticks and language. */
  innerStart: number
  innerEnd: number
}

export type Mention = Range & { kind: "mention"; handle: string }
/** `tag` is the folded key, what was typed stays in the text. */
export type Hashtag = Range & { kind: "hashtag"; tag: string }
/** `href` is normalised and always http, https or mailto. */
export type Link = Range & { kind: "link"; href: string }
export type Code = CodeRange & { kind: "code" }
/** The range takes in the newline after the closing fence, so that nothing is left of the block's lines. */
export type CodeBlock = CodeRange & { kind: "codeblock"; language?: string }

/** What a stretch of a stored text is beside words; stored with the text, so old shapes stay readable. */
export type Entity = Mention | Hashtag | Link | Code | CodeBlock
