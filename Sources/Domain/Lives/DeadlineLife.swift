/// A funding deadline is settled with one key; what comes each year goes on to the next (W37).
enum DeadlineLife {
  private static let settled = Term("settled")

  static let life: RecordLife = {
    var life = RecordLife(
      FundingDeadline.kind,
      states: .deadlineKinds,
      next: { _ in [settled] }
    ) { _, _, office in [("done", office.today.stored)] }
    life.steps = [settled.key: Text(de: "erledigt", en: "settled")]
    life.takesMany = true
    return life
  }()
}
