import { notFound } from "next/navigation"
import { DomainError } from "@/lib/core/errors"

/** What a read gives; the page of what does not exist when it is refused as not found. */
export async function orNotFound<T>(read: () => Promise<T>): Promise<T> {
  return (await orNull(read)) ?? notFound()
}

/** What a read gives; null when it is refused as not found. */
export async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") return null
    throw error
  }
}
