/// T10: files of the journal are replaced, as an erasure does, while writers run and are killed.
enum RewriteRow {
  static let row = Row(
    name: "T10",
    title: "files replaced by new ones while 3 writers run, all killed",
    target: "1,500 kills, 0 lost"
  ) { scale in
    let part = ["append", "60"]
    let kills = scale.pick(1500, quick: 60)
    return try KillRow.run(kills: kills, [["rewrite"], part, part, part], atLeast: kills)
  }
}
