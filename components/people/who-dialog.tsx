"use client"

import { Tabs } from "@base-ui/react/tabs"
import { useInfiniteQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { TimelineEnd } from "@/components/timelines/timeline-end"
import { shortCount } from "@/components/ui/count"
import { Dialog, DialogClose, DialogTitle } from "@/components/ui/dialog"
import { fetchJson } from "@/components/ui/fetch-json"
import { Icon } from "@/components/ui/icon"
import type { PeoplePage } from "@/lib/people/view"
import { PersonRow } from "./person-row"
import { PersonSkeletons } from "./person-skeletons"

export type WhoTab = { key: string; label: ReactNode; count: number; path: string }
type DialogProps = { title: string; empty: string; tabs: readonly WhoTab[]; onClose: () => void }

/** People who did one of several things with a post, a tab for each; it begins at the first that anybody did. */
export function WhoDialog({ title, empty, tabs, onClose }: DialogProps) {
  const first = tabs.find(({ count }) => count > 0) ?? tabs[0]
  return (
    <Dialog title={<Heading title={title} />} onClose={onClose}>
      <Tabs.Root defaultValue={first?.key}>
        <Tabs.List className="tabs" aria-label={title}>
          {tabs.map(({ key, label, count }) => (
            <Tabs.Tab key={key} value={key} className="tab who-tab">
              <bdi className="truncate">{label}</bdi> <span className="tabular">{shortCount(count)}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ key, path }) => (
          <Tabs.Panel key={key} value={key}>
            <Who path={path} empty={empty} />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Dialog>
  )
}

function Who({ path, empty }: { path: string; empty: string }) {
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ["who", path],
    queryFn: ({ pageParam, signal }) =>
      fetchJson<PeoplePage>(pageParam === null ? path : `${path}&cursor=${pageParam}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    // Who opens the dialog again wants to know who it is by now.
    ...{ staleTime: 0, gcTime: 0, retry: false },
  })
  const people = data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <ul aria-busy={isFetching}>
        {people.map((person) => (
          <PersonRow key={person.handle} person={person} />
        ))}
      </ul>
      <TimelineEnd
        hasMore={hasNextPage}
        isLoading={isFetching}
        error={error}
        count={people.length}
        skeletons={<PersonSkeletons count={3} />}
        end={people.length === 0 ? empty : "That is everybody."}
        loadMore={() => fetchNextPage({ cancelRefetch: false })}
      />
    </>
  )
}

function Heading({ title }: { title: string }) {
  return (
    <div className="dialog-heading">
      <DialogTitle>{title}</DialogTitle>
      <DialogClose className="icon-button">
        <Icon name="close" />
        <span className="sr-only">Close</span>
      </DialogClose>
    </div>
  )
}
