"use client"

import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react"

/** How long a pointer rests, or a finger holds, before the row opens; and how long it may stray before it closes. */
const restMs = 400
const strayMs = 300

/** Opens the row of reactions above a Like button by mouse, finger or key, and closes it again. */
export function useReactionRow(frame: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<"pointer" | "keys" | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isHeld = useRef(false)
  const wait = (then: () => void, ms: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(then, ms)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    if (!opened) return
    const onDown = ({ target }: Event) => {
      if (target instanceof Node && !frame.current?.contains(target)) setOpened(null)
    }
    document.addEventListener("pointerdown", onDown)
    return () => document.removeEventListener("pointerdown", onDown)
  }, [opened, frame])

  /** Whoever is in the row goes back to the button, or their place on the page would be lost. */
  function close() {
    clearTimeout(timer.current)
    const { activeElement } = document
    const button = frame.current?.querySelector("button")
    if (activeElement !== button && frame.current?.contains(activeElement)) button?.focus()
    setOpened(null)
  }

  const handlers = {
    onPointerEnter: (event: PointerEvent) => {
      if (event.pointerType === "mouse") wait(() => setOpened((known) => known ?? "pointer"), restMs)
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType === "mouse") wait(() => setOpened(null), strayMs)
    },
    onPointerDown: (event: PointerEvent) => {
      isHeld.current = false
      if (event.pointerType === "mouse" || opened) return
      wait(() => {
        isHeld.current = true
        setOpened("pointer")
      }, restMs)
    },
    onPointerUp: (event: PointerEvent) => {
      if (event.pointerType !== "mouse") clearTimeout(timer.current)
    },
    onPointerCancel: () => clearTimeout(timer.current),
    // Whoever presses has decided; what ends a hold is no press, and must not open the browser's own menu.
    onClickCapture: (event: MouseEvent) => {
      if (!opened) clearTimeout(timer.current)
      if (isHeld.current) event.stopPropagation()
      isHeld.current = false
    },
    onContextMenu: (event: MouseEvent) => {
      if (isHeld.current) event.preventDefault()
    },
    onKeyDown: (event: KeyboardEvent) => {
      const isOpening = event.key === "ArrowUp" && opened !== "keys"
      if (!isOpening && !(event.key === "Escape" && opened)) return
      event.preventDefault()
      event.stopPropagation()
      if (isOpening) setOpened("keys")
      else close()
    },
    onBlur: (event: FocusEvent) => {
      if (opened && !frame.current?.contains(event.relatedTarget)) wait(() => setOpened(null), strayMs)
    },
  }
  return { opened, close, handlers }
}
