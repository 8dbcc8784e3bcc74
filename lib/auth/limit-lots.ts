import "server-only"
import type { RateLimiterPostgres } from "rate-limiter-flexible"
import { nowMs } from "@/lib/core/clock"

type Lot = { left: number; until: number }

/**
 * How many acts one visit to the shared counter pays for: up to a twentieth of the limit, and a divisor of it, so that
 * the last lot is a whole one.
 */
function lotSize(points: number): number {
  for (let size = Math.floor(points / 20); size > 1; size--) if (points % size === 0) return size
  return 1
}

/**
 * Counts acts against a shared counter in lots: the counter, which costs a write to the database, is visited once for
 * several acts of a person. All processes together never allow more than the limit; what one of them holds unused when
 * the window ends is lost, at most a twentieth of the limit each.
 */
export class LimitLots {
  private readonly lots = new Map<string, Lot>()
  private readonly visits = new Map<string, Promise<void>>()
  private readonly size: number

  constructor(private readonly limiter: RateLimiterPostgres) {
    this.size = lotSize(limiter.points)
  }

  /** Takes one act; refused as the shared counter refuses. */
  async consume(who: string): Promise<void> {
    while (!this.takeOne(who)) await this.visitOnce(who)
  }

  private takeOne(who: string): boolean {
    const lot = this.lots.get(who)
    if (!lot || lot.left === 0 || lot.until <= nowMs()) return false
    lot.left -= 1
    return true
  }

  /** Acts of one person at the same moment wait for one visit. */
  private visitOnce(who: string): Promise<void> {
    const running = this.visits.get(who)
    if (running) return running
    const visit = this.visit(who).finally(() => this.visits.delete(who))
    this.visits.set(who, visit)
    return visit
  }

  private async visit(who: string): Promise<void> {
    const { msBeforeNext } = await this.limiter.consume(who, this.size)
    this.forgetEnded()
    // Taken out first, so that it moves to the end of the order.
    this.lots.delete(who)
    this.lots.set(who, { left: this.size, until: nowMs() + msBeforeNext })
  }

  /** Lots end in about the order in which they were taken. */
  private forgetEnded(): void {
    for (const [who, lot] of this.lots) {
      if (lot.until > nowMs()) return
      this.lots.delete(who)
    }
  }
}
