import { Icon } from "@/components/ui/icon"

export function Pinned() {
  return (
    <p className="post-reposted">
      <Icon name="pin" small />
      <span>Pinned</span>
    </p>
  )
}
