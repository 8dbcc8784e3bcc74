import "server-only"
import { createHash } from "node:crypto"
import { Transform } from "node:stream"
import { DomainError } from "@/lib/core/errors"
import { headBytes } from "./image-size"
import { mediaWords } from "./policy"

/** A body that brings less than this within the time is let go of: who sends a byte a second holds the line for days. */
const leastBytes = 16 * 1024
const withinMs = 15_000

/**
 * Watches an upload while it passes: counts and hashes it, keeps its beginning, and ends it when it is longer or
 * shorter than was announced, or comes too slowly. What has passed whole is what was announced.
 */
export class Received extends Transform {
  private readonly hash = createHash("sha256")
  private readonly parts: Buffer[] = []
  private bytes = 0
  private kept = 0
  private sinceCheck = 0
  private readonly timer: NodeJS.Timeout

  constructor(
    private readonly announced: number,
    { least = leastBytes, within = withinMs } = {},
  ) {
    super()
    this.timer = setInterval(() => {
      if (this.sinceCheck < least) this.destroy(cutOff())
      this.sinceCheck = 0
    }, within)
    this.timer.unref()
  }

  /** The beginning of what has come. */
  get head(): Buffer {
    return Buffer.concat(this.parts)
  }

  /** Whether less has come than was announced. */
  get isShort(): boolean {
    return this.bytes < this.announced
  }

  get sha256(): Buffer {
    return this.hash.copy().digest()
  }

  override _transform(
    part: Buffer,
    _encoding: string,
    done: (error: Error | null, part?: Buffer) => void,
  ): void {
    this.bytes += part.length
    this.sinceCheck += part.length
    if (this.bytes > this.announced) {
      done(cutOff())
      return
    }
    this.hash.update(part)
    this.keepHead(part)
    done(null, part)
  }

  private keepHead(part: Buffer): void {
    if (this.kept >= headBytes) return
    // A copy: the part may be a slice of something much larger.
    const wanted = Buffer.from(part.subarray(0, headBytes - this.kept))
    this.parts.push(wanted)
    this.kept += wanted.length
  }

  override _flush(done: (error?: Error | null) => void): void {
    done(this.bytes === this.announced ? null : cutOff())
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    clearInterval(this.timer)
    done(error)
  }
}

const cutOff = () => new DomainError("invalid", mediaWords.cutOff)
