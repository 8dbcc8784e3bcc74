/** The little of it that our tests use. */
declare module "s3rver" {
  import type { AddressInfo } from "node:net"

  type Options = {
    directory: string
    port: number
    address: string
    silent: boolean
    configureBuckets: { name: string; configs: string[] }[]
  }

  class S3rver {
    constructor(options: Options)
    run(): Promise<AddressInfo>
    close(): Promise<void>
  }

  export { S3rver as default }
}
