"use client"

import { useRouter } from "next/navigation"
import { Icon } from "@/components/ui/icon"

/** Back to where one came from within Rookery, else home. */
export function BackButton() {
  const router = useRouter()
  const goBack = () => {
    if (window.navigation?.canGoBack) router.back()
    else router.push("/")
  }
  return (
    <button type="button" className="icon-button -ms-2" aria-label="Back" onClick={goBack}>
      <Icon name="back" />
    </button>
  )
}
