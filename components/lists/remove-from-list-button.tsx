"use client"

import { useAct } from "@/components/ui/use-act"
import { removeFromListAction } from "@/lib/lists/actions"
import type { ListCard } from "@/lib/lists/view"

type ButtonProps = { list: ListCard; person: { handle: string; name: string } }

export function RemoveFromListButton({ list: { id }, person: { handle, name } }: ButtonProps) {
  const { isActing, act } = useAct()
  return (
    <button
      type="button"
      className="button"
      title={`Take ${name} off the list`}
      disabled={isActing}
      onClick={() => void act(() => removeFromListAction({ id, handle }))}
    >
      Remove
    </button>
  )
}
