"use client"

import { useEffect, useState } from "react"
import { nowMs } from "@/lib/core/clock"

const leftUntil = (iso: string) => Math.ceil((new Date(iso).getTime() - nowMs()) / 1000)

/** Whole seconds until an instant, counted down; never below 0. */
export function useSecondsLeft(iso: string): number {
  const [left, setLeft] = useState(() => leftUntil(iso))
  useEffect(() => {
    const timer = setInterval(() => setLeft(leftUntil(iso)), 250)
    return () => clearInterval(timer)
  }, [iso])
  return Math.max(0, left)
}
