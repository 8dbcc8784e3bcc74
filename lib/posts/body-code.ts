import type { Code, CodeBlock } from "@/lib/core/text/entity"

const fence = /^```[ \t]*(?:([\w+#.-]{1,20})[ \t]*)?$/gm
const backticks = /`+/g

interface BacktickRun {
  at: number
  length: number
}

/** Fenced blocks and `inline code`, in order. A fence or backtick without its partner is plain text. */
export function findCode(text: string): (Code | CodeBlock)[] {
  const blocks = findBlocks(text)
  return [...blocks, ...findInline(text, blocks)].sort((a, b) => a.start - b.start)
}

function findBlocks(text: string): CodeBlock[] {
  const blocks: CodeBlock[] = []
  let open: { start: number; innerStart: number; language: string } | null = null
  for (const { 0: line, 1: language = "", index } of text.matchAll(fence)) {
    if (!open) open = { start: index, innerStart: index + line.length + 1, language }
    else if (language === "") {
      blocks.push({
        kind: "codeblock",
        start: open.start,
        end: Math.min(index + line.length + 1, text.length),
        innerStart: open.innerStart,
        innerEnd: Math.max(index - 1, open.innerStart),
        ...(open.language && { language: open.language.toLowerCase() }),
      })
      open = null
    }
  }
  return blocks
}

/** A run of backticks is closed by the next run of the same length on its line. */
function findInline(text: string, blocks: readonly CodeBlock[]): Code[] {
  const found: Code[] = []
  let block = 0
  let runs: BacktickRun[] = []
  let last = 0
  for (const { 0: run, index } of text.matchAll(backticks)) {
    while ((blocks[block]?.end ?? Infinity) <= index) block++
    if ((blocks[block]?.start ?? Infinity) <= index) continue
    if (text.slice(last, index).includes("\n")) {
      found.push(...pairRuns(text, runs))
      runs = []
    }
    runs.push({ at: index, length: run.length })
    last = index + run.length
  }
  return [...found, ...pairRuns(text, runs)]
}

/** Pairs the runs of one line from the left; a run whose length does not come again is left out. */
function pairRuns(text: string, runs: readonly BacktickRun[]): Code[] {
  const lastOf = new Map(runs.map((run, order) => [run.length, order]))
  const found: Code[] = []
  for (let order = 0; order < runs.length; order++) {
    const open = runs[order]
    if (!open || lastOf.get(open.length) === order) continue
    let close = runs[++order]
    while (close && close.length !== open.length) close = runs[++order]
    if (close) found.push(inlineCode(text, open.at, close.at, open.length))
  }
  return found
}

/** One space inside the backticks is padding, so that code may begin or end with a backtick. */
function inlineCode(text: string, open: number, close: number, length: number): Code {
  const inner = text.slice(open + length, close)
  const padding = inner.startsWith(" ") && inner.endsWith(" ") && inner.trim() !== "" ? 1 : 0
  return {
    kind: "code",
    start: open,
    end: close + length,
    innerStart: open + length + padding,
    innerEnd: close - padding,
  }
}
