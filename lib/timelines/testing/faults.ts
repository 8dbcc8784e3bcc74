import { type Thing, visible } from "@/db/testing/visible"
import type { Viewer } from "@/lib/auth/viewer"
import type { Stage } from "./stage"
import { received, type Surface } from "./surface"

/** What a viewer learned there that is not theirs to know, and what they did not find though it is. */
export async function faultsOf(stage: Stage, surface: Surface, viewer: Viewer): Promise<string[]> {
  const { company } = stage
  const bytes = await received(surface.read(viewer))
  const here = `${viewer.handle} at ${surface.of} ${surface.about}`
  const faults = leaksIn(stage, viewer, bytes, surface.of).map((leak) => `${here} learns ${leak}`)
  for (const text of surface.must?.(viewer) ?? [])
    if (!bytes.includes(text)) faults.push(`${here} misses ${text}`)
  for (const text of surface.mayNot?.(viewer) ?? [])
    if (bytes.includes(text)) faults.push(`${here} is shown ${text}`)
  const { missing } = surface
  if (missing && !visible(company, viewer, missing.thing)) {
    const question = { of: surface.of, kind: missing.thing.kind, viewer }
    const nothing = await nothingOf(stage, question, () => received(missing.read(viewer)))
    if (bytes !== nothing) faults.push(`${here} hears ${bytes} where there could be nothing: ${nothing}`)
  }
  return faults
}

/** What a viewer hears there about a thing of this kind that nobody has: asked once, for it must be the same again. */
export function nothingOf(
  { nothings }: Stage,
  { of, kind, viewer }: { of: string; kind: Thing["kind"]; viewer: Viewer },
  ask: () => Promise<string>,
): Promise<string> {
  const key = `${viewer.handle} at ${of} about ${kind}`
  const nothing = nothings.get(key) ?? ask()
  nothings.set(key, nothing)
  return nothing
}

/** The canaries in these bytes whose things are not for the viewer. */
export function leaksIn(
  { company, canaries }: Stage,
  viewer: { id: string } | null,
  bytes: string,
  surface: string,
): string[] {
  return canaries
    .filter(({ text, secretOn }) => bytes.includes(text) && (secretOn?.test(surface) ?? true))
    .filter(({ thing }) => !visible(company, viewer, thing))
    .map(({ text, thing }) => `${text} (${thing.kind})`)
}
