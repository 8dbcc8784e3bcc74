/** What is wrong with a field; the field names it as its description. */
export function FieldFault({ id, fault }: { id: string; fault: string | undefined }) {
  return (
    <p id={id} className="field-fault" role={fault ? "alert" : undefined} hidden={!fault}>
      {fault}
    </p>
  )
}
