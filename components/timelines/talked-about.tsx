import { counted } from "@/components/ui/count"

const shownTrends = 5

type Trend = { tag: string; posts: number; departments: number }

/** What the company talks about this week, and how widely. */
export function TalkedAbout({ trends }: { trends: readonly Trend[] }) {
  if (trends.length === 0) return null
  return (
    <section className="card" aria-labelledby="talked-about">
      <h2 id="talked-about" className="side-title">
        Talked about
      </h2>
      <ul>
        {trends.slice(0, shownTrends).map(({ tag, posts, departments }) => (
          <li key={tag} className="py-1.5">
            <a className="link" href={`/tags/${encodeURIComponent(tag)}`}>
              #{tag}
            </a>
            <p className="text-meta text-muted">
              {counted(posts, "post", "posts")}, {counted(departments, "department", "departments")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
