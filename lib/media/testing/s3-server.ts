import type { AddressInfo } from "node:net"
import S3rver from "s3rver"
import type { S3Place } from "../storage/s3-store"

export type S3Server = { place: S3Place; stop: () => Promise<void> }

const bucket = "rookery"

/** A service like Amazon's, on this machine: it takes any secret, so that it proves no signing. */
export async function startS3(directory: string): Promise<S3Server> {
  const server = new S3rver({
    ...{ directory, port: 0, address: "127.0.0.1", silent: true },
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  const { port }: AddressInfo = await server.run()
  const credentials = { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" }
  const place = { bucket, region: "us-east-1", endpoint: `http://127.0.0.1:${port}`, credentials }
  return { place, stop: () => server.close() }
}
