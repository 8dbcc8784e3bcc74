"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useId } from "react"
import { FieldFault } from "@/components/ui/field-fault"
import { showToast } from "@/components/ui/toast-store"
import { setRuleAction } from "@/lib/groups/actions"
import type { GroupView } from "@/lib/groups/view"
import { useForm } from "./use-form"

type FormProps = { group: GroupView; departments: readonly string[] }

const toRule = ({ department, location }: { department: string; location: string }) => ({
  department: department || null,
  location: location.trim() || null,
})

/** Who belongs to a group by what the company says of them; without both there is no rule. */
export function MembershipRuleForm({ group: { slug, rule }, departments }: FormProps) {
  const initial = { department: rule?.department ?? "", location: rule?.location ?? "" }
  const { form, values, faults, isSending, hasChanged, change, send } = useForm(initial)
  const router = useRouter()
  const id = useId()
  const all = new Set([...departments, ...(values.department ? [values.department] : [])])

  async function save(event: FormEvent) {
    event.preventDefault()
    // The rule is one thing: also the half that is not touched here may be another owner's by now.
    const saved = await send((typed, { shown }) =>
      setRuleAction({ slug, ...toRule(typed), shown: toRule({ ...typed, ...shown }) }),
    )
    if (saved === null) return
    const hasRule = values.department !== "" || values.location.trim() !== ""
    showToast(hasRule ? "The rule is saved. Members follow in a moment." : "There is no rule any more.")
    router.refresh()
  }

  return (
    <form ref={form} className="settings-form" onSubmit={save} noValidate>
      <div className="rule-fields">
        <div>
          <label className="field-label" htmlFor={`${id}-department`}>
            Department is
          </label>
          <select
            id={`${id}-department`}
            className="field"
            value={values.department}
            aria-invalid={Boolean(faults.department)}
            aria-describedby={`${id}-department-fault`}
            onChange={(event) => change({ department: event.target.value })}
          >
            <option value="">Any</option>
            {[...all].map((department) => (
              <option key={department} value={department}>
                {department}
              </option>
            ))}
          </select>
          <FieldFault id={`${id}-department-fault`} fault={faults.department} />
        </div>
        <div>
          <label className="field-label" htmlFor={`${id}-location`}>
            and location is
          </label>
          <input
            id={`${id}-location`}
            className="field"
            autoComplete="off"
            placeholder="Any"
            maxLength={200}
            value={values.location}
            aria-invalid={Boolean(faults.location)}
            aria-describedby={`${id}-location-fault`}
            onChange={(event) => change({ location: event.target.value })}
          />
          <FieldFault id={`${id}-location-fault`} fault={faults.location} />
        </div>
      </div>
      <div>
        <button type="submit" className="button" disabled={isSending || !hasChanged}>
          {isSending ? "Saving" : "Save rule"}
        </button>
      </div>
    </form>
  )
}
