/// The list of all lives, one for each type of records whose states lead on.
package enum RecordLives {
  package static let all: [RecordLife] = [
    [AgreementLife.life],
    [PlacementLife.life],
    [GuideAgreementLife.life],
    [EscalationLife.life],
    [ExpenseLife.life],
    RequestLife.all,
    OutreachLives.all,
    [FundingLife.life],
    [DeadlineLife.life],
    [ProjectLife.life],
    [MeetingLife.life],
    [AgendaLife.life],
    [TaskLife.life],
  ].flatMap { $0 }

  /// The life of the records whose identities begin so; nil where they have none.
  package static func life(of id: RecordID) -> RecordLife? {
    all.first { $0.kind.prefix == id.prefix }
  }
}
