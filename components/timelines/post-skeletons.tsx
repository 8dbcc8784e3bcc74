/** Stands for posts that are on their way, at the height that most posts have. */
export function PostSkeletons({ count }: { count: number }) {
  return (
    <div role="status" aria-label="Loading posts">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
        <div key={at} className="post" aria-hidden="true">
          <span className="skeleton size-10 rounded-full" />
          <div className="flex flex-col gap-2 pt-1">
            <span className="skeleton h-4 w-56" />
            <span className="skeleton h-4 w-full" />
            <span className="skeleton mb-8 h-4 w-3/4" />
          </div>
        </div>
      ))}
    </div>
  )
}
