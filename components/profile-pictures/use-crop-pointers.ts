"use client"

import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from "react"

type Point = { x: number; y: number }
type Answers = {
  /** By parts of the frame. */
  onMove: (by: Point) => void
  onZoom: (factor: number) => void
}

/** One finger or the mouse moves what is seen, two fingers and the wheel zoom it. */
export function useCropPointers(box: RefObject<HTMLElement | null>, { onMove, onZoom }: Answers) {
  const held = useRef(new Map<number, Point>())

  // The page behind must not scroll, which React's own listener cannot keep it from.
  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault()
    onZoom(event.deltaY < 0 ? 1.08 : 1 / 1.08)
  })
  useEffect(() => {
    const element = box.current
    const listen = (event: WheelEvent) => onWheel(event)
    element?.addEventListener("wheel", listen, { passive: false })
    return () => element?.removeEventListener("wheel", listen)
  }, [box])

  function onPointerDown(event: PointerEvent) {
    event.currentTarget.setPointerCapture(event.pointerId)
    held.current.set(event.pointerId, pointOf(event))
  }

  function onPointerMove(event: PointerEvent) {
    const before = held.current.get(event.pointerId)
    if (!before) return
    const after = pointOf(event)
    held.current.set(event.pointerId, after)
    const other = [...held.current].find(([id]) => id !== event.pointerId)?.[1]
    const { width, height } = event.currentTarget.getBoundingClientRect()
    if (!other) return onMove({ x: (before.x - after.x) / width, y: (before.y - after.y) / height })
    const was = distance(before, other)
    if (was > 0) onZoom(distance(after, other) / was)
  }

  const onEnd = (event: PointerEvent) => void held.current.delete(event.pointerId)
  return { onPointerDown, onPointerMove, onPointerUp: onEnd, onPointerCancel: onEnd }
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY })
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
