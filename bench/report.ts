import type { Budget } from "./budgets"
import type { Measurement } from "./measure"

type Line = { what: string; measured: string; budget: string; holds: boolean }

/** Collects what was measured against its budget, prints it as a table, and knows whether all of it holds. */
export class Report {
  private readonly lines: Line[] = []

  /** A page: buffers, median time and processor time against the budget. */
  page(what: string, measured: Measurement, budget: Budget): void {
    const { buffers, rows, statements, p50Ratio, cpuRatio, p50Ms } = measured
    this.add(`${what}: buffers`, Math.round(buffers), budget.buffers)
    this.add(`${what}: p50 x limit`, p50Ratio, budget.p50Ratio)
    this.add(`${what}: CPU x limit`, cpuRatio, budget.cpuRatio)
    if (budget.statements) this.add(`${what}: statements`, statements, budget.statements)
    const seen = `${statements.toFixed(1)} statements, ${Math.round(rows)} rows, p50 ${p50Ms.toFixed(2)} ms here`
    this.lines.push({ what: `${what}: for information`, measured: seen, budget: "", holds: true })
  }

  /** A figure that may be at most its budget. */
  add(what: string, measured: number, atMost: number): void {
    this.lines.push({
      what,
      measured: shown(measured),
      budget: `<= ${shown(atMost)}`,
      holds: measured <= atMost,
    })
  }

  /** A figure that must be at least its budget. */
  addAtLeast(what: string, measured: number, atLeast: number): void {
    this.lines.push({
      what,
      measured: shown(measured),
      budget: `>= ${shown(atLeast)}`,
      holds: measured >= atLeast,
    })
  }

  /** Prints the table; false when a budget broke. */
  print(): boolean {
    for (const { what, measured, budget, holds } of this.lines)
      console.log(`${holds ? "  " : "! "}${what.padEnd(44)} ${measured.padStart(12)}  ${budget}`)
    const broken = this.lines.filter((line) => !line.holds)
    console.log(broken.length === 0 ? "every budget holds" : `${broken.length} budgets broken`)
    return broken.length === 0
  }
}

const shown = (value: number) => String(Math.round(value * 100) / 100)
