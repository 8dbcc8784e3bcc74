/** Tells a page its own address, so that somebody whose session has ended can come back to it. */
export const pathHeader = "x-rookery-path"
