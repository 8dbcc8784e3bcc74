import "server-only"
import { spawn } from "node:child_process"
import { constants, setPriority, tmpdir } from "node:os"
import { join } from "node:path"
import { z } from "zod"
import type { Cut, CutOut } from "./cut-image"
import type { Encoded } from "./encode-image"

/** Past this the process is ended: a decoder that hangs holds up nobody for long. */
const deadlineMs = 50_000
const maxAnswerBytes = 64 * 1024

const Size = z.object({ width: z.int().min(1), height: z.int().min(1) })
const Failure = z.object({ failure: z.enum(["unreadable", "too-large"]) })
const Variants = z.array(Size.extend({ path: z.string(), bytes: z.int().min(1) })).min(1)
const Answer = z.union([Failure, Size.extend({ variants: Variants, thumbhash: z.base64() })])
const CutAnswer = z.union([Failure, z.object({ variants: Variants })])

/** The process that decoded died or was ended; another try may go well. */
export class EncoderDied extends Error {}

/**
 * Encodes an image in a process of its own, which knows none of our secrets and gives way to those that serve people: a
 * file that breaks the decoder breaks nothing else. Throws `EncoderDied` when it did.
 */
export async function encodeApart(source: string, folder: string): Promise<Encoded> {
  const answer = await run([source, folder])
  return Answer.parse(JSON.parse(answer))
}

/** Cuts a part out of an image in the same way. */
export async function cutApart(source: string, folder: string, cut: Cut): Promise<CutOut> {
  return CutAnswer.parse(JSON.parse(await run([source, folder, JSON.stringify(cut)])))
}

function run(args: string[]): Promise<string> {
  const child = spawn(process.execPath, [...loader, program(), ...args], {
    ...{
      cwd: process.cwd(),
      stdio: ["ignore", "pipe", "ignore"],
      timeout: deadlineMs,
      killSignal: "SIGKILL",
    },
    // Few arenas: what one thread frees, another can use.
    env: { PATH: process.env.PATH, TMPDIR: tmpdir(), NODE_ENV: "production", MALLOC_ARENA_MAX: "2" },
  })
  return new Promise((resolve, reject) => {
    let answer = ""
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      answer += part
      if (answer.length > maxAnswerBytes) child.kill("SIGKILL")
    })
    child.on("spawn", () => giveWay(child.pid))
    child.on("error", reject)
    child.on("close", (code, signal) => {
      if (code === 0) resolve(answer)
      else reject(signal ? new EncoderDied("the decoder died") : new Error("the decoder could not work"))
    })
  })
}

const loader = ["--max-old-space-size=128", "--import", "tsx", "--conditions=react-server"]
// The server runs where the project is; no bundler has to follow this path.
const program = () => join(/* turbopackIgnore: true */ process.cwd(), "lib/media/encode/encode-child.ts")

/** It may be over before it can be asked to. */
function giveWay(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error
  }
}
