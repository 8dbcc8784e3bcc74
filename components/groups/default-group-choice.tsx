"use client"

import { SettingsSection } from "@/components/settings/settings-section"
import { useAct } from "@/components/ui/use-act"
import { setDefaultGroupAction } from "@/lib/groups/actions"
import type { GroupView } from "@/lib/groups/view"

/** For the company's admins: whether newcomers join the group by themselves. */
export function DefaultGroupChoice({ group: { slug, name, isDefault } }: { group: GroupView }) {
  const { isActing, act } = useAct()
  const choose = (wanted: boolean) =>
    void act(() => setDefaultGroupAction({ slug, isDefault: wanted }), {
      done: wanted
        ? `Newcomers join ${name} from now on.`
        : `Newcomers no longer join ${name} by themselves.`,
    })
  return (
    <SettingsSection title="For admins">
      <label className="choice">
        <input
          type="checkbox"
          checked={isDefault}
          disabled={isActing}
          onChange={(event) => choose(event.target.checked)}
        />
        Whoever joins the company joins this group too
      </label>
    </SettingsSection>
  )
}
