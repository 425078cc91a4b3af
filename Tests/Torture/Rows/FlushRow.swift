/// T11: the disk refuses to flush, once, from then on, or again and again.
enum FlushRow {
  static let row = Row(
    name: "T11",
    title: "flushing fails once, always, or each second time",
    target: "0 lost, 0 false \"saved\""
  ) { scale in
    try InjectionRow.run(
      ["fdatasync", "fsync"],
      ["error=EIO", "error=EIO+", "error=ENOSPC", "error=ENOSPC+"],
      atMost: scale.pick(40, quick: 3),
      sample: scale.pick(nil, quick: 6)
    )
  }
}
