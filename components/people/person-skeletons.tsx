/** Stands for people that are on their way, at the height of a row without a bio. */
export function PersonSkeletons({ count }: { count: number }) {
  return (
    <div role="status" aria-label="Loading people">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={at} className="person-row" aria-hidden="true">
          <span className="skeleton size-10 rounded-full" />
          <div className="flex flex-1 flex-col gap-2 pt-1">
            <span className="skeleton h-4 w-48" />
            <span className="skeleton h-4 w-64" />
          </div>
        </div>
      ))}
    </div>
  )
}
