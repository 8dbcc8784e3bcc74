"use client"

import { openComposer } from "@/components/composer/open-composer"
import { Icon } from "@/components/ui/icon"

/** Begins a post from wherever one is. Named "New post": "Post" is the button that sends it. */
export function NewPostButton({ className }: { className: string }) {
  return (
    <button type="button" className={className} aria-label="New post" onClick={() => openComposer(null)}>
      <Icon name="add" />
      <span className="nav-label">Post</span>
    </button>
  )
}
