/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The ids of the sources that this page names, in the order of their numbers. Set by the page, read by its citations. */
    sources?: readonly string[];
  }
}
