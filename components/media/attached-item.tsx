"use client"

import { type MouseEvent, useId } from "react"
import { flushSync } from "react-dom"
import type { Attached } from "@/components/composer/draft-store"
import type { Box } from "@/components/composer/open-drafts"
import { Icon } from "@/components/ui/icon"
import { AltField } from "./alt-field"
import { changeAttached } from "./attached"
import { describe } from "./describe"
import { describeFile } from "./describe-file"
import { iconOf } from "./file-row"
import { FocusPicker } from "./focus-picker"

type ItemProps = {
  box: Box
  one: Attached
  place: { at: number; all: number }
  onMoved: (to: number) => void
}

/** One image or file as its owner has it before it is posted: described, put in its place, or taken away. */
export function AttachedItem({ box, one, place, onMoved }: ItemProps) {
  const isImage = one.kind === "image"
  const name = isImage ? `image ${place.at + 1}` : one.name
  const problemId = useId()
  return (
    <li className="attached-item">
      {isImage ? (
        <FocusPicker image={one} name={name} onChoose={(focus) => describe(box, one.id, { focus })} />
      ) : (
        <span className="thumb thumb-icon">
          <Icon name={iconOf(one)} />
        </span>
      )}
      <div className="attached-main">
        {isImage ? (
          <AltField
            name={name}
            alt={one.alt}
            problemId={problemId}
            onChange={(alt) => describe(box, one.id, { alt })}
          />
        ) : (
          <>
            <span className="file-name">
              <bdi>{one.name}</bdi>
            </span>
            <span className="file-facts">{describeFile(one)}</span>
          </>
        )}
        {one.state === "failed" && (
          <p id={problemId} role="alert" className="field-fault">
            {one.failure ?? "This cannot be shown."}
          </p>
        )}
        <div className="attached-bar">
          <MoveButtons box={box} name={name} place={place} onMoved={onMoved} />
          <button
            type="button"
            className="icon-button"
            aria-label={`Remove ${name}`}
            title="Remove"
            onClick={(event) => {
              focusBeside(event)
              changeAttached(box, (media) => media.filter(({ id }) => id !== one.id))
            }}
          >
            <Icon name="close" small />
          </button>
        </div>
      </div>
    </li>
  )
}

type MoveProps = Omit<ItemProps, "one"> & { name: string }

function MoveButtons({ box, name, place: { at, all }, onMoved }: MoveProps) {
  if (all === 1) return null
  const move = (to: number) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget
    flushSync(() => changeAttached(box, (media) => moved(media, at, to)))
    onMoved(to)
    // What is moved in the page loses the focus, and so does a button that can do no more.
    const other = button.parentElement?.querySelector<HTMLButtonElement>("button:enabled")
    ;(button.disabled ? other : button)?.focus({ preventScroll: true })
  }
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={`Move ${name} earlier`}
        title="Move earlier"
        disabled={at === 0}
        onClick={move(at - 1)}
      >
        <Icon name="up" small />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={`Move ${name} later`}
        title="Move later"
        disabled={at === all - 1}
        onClick={move(at + 1)}
      >
        <Icon name="down" small />
      </button>
    </>
  )
}

/** The same with one of them at another place. */
function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const [one, ...rest] = [...list.slice(from, from + 1), ...list.slice(0, from), ...list.slice(from + 1)]
  return one === undefined ? [...list] : [...rest.slice(0, to), one, ...rest.slice(to)]
}

/** Gives the focus to the row beside, or to the text, before this row goes. */
function focusBeside({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  const row = currentTarget.closest("li")
  const beside = row?.nextElementSibling ?? row?.previousElementSibling
  const heir =
    beside?.querySelector<HTMLElement>(".attached-bar button:last-child") ??
    currentTarget.closest("form")?.querySelector<HTMLElement>("textarea")
  heir?.focus({ preventScroll: true })
}
