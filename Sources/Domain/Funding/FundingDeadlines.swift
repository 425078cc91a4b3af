/// What is due with funders, and what ends: the days that the office has to know (W36, W37).
package struct FundingDeadlines: Sendable {
  /// Why a day matters.
  package enum Kind: Hashable, Sendable {
    /// A deadline that was entered, of a directive or a funding.
    case deadline
    /// The proof of a funding is to be sent.
    case proof
    case grantEnd
    case directiveEnd
    case postEnd
  }

  package struct Row: Hashable, Sendable {
    package let day: Day
    /// What is due, with the directive or the funding it belongs to.
    package let title: Text
    /// The record to go to.
    package let record: RecordID
    package let kind: Kind

    /// Whether it has to be settled by then, and does not only end.
    package var isDue: Bool { kind == .deadline || kind == .proof }
  }

  /// In the order of their days; what is past and not settled is among them.
  package let rows: [Row]

  package init(_ office: Office) {
    let names = FundingNames(office)
    let own = FundingDeadlines.entered(office, names)
    let proofs = office.fundings.compactMap { entry -> Row? in
      guard let day = entry.record.proofDue, entry.record.owesProof else { return nil }
      return Row(
        day: day,
        title: Text(de: "Nachweis: ", en: "Proof: ") + names.words(entry.record),
        record: entry.id,
        kind: .proof
      )
    }
    rows = (own + proofs + FundingDeadlines.ends(office, names)).sorted {
      ($0.day, $0.title.de, $0.record.text) < ($1.day, $1.title.de, $1.record.text)
    }
  }

  private static func entered(_ office: Office, _ names: FundingNames) -> [Row] {
    let directives = office.lookup(FundingDirective.self)
    let fundings = office.lookup(ProjectFunding.self)
    return office.fundingDeadlines.compactMap { entry in
      let deadline = entry.record
      guard let day = deadline.nextOpen(on: office.today) else { return nil }
      let directive = directives[deadline.directive]
      // Nothing is asked for under what no longer holds.
      if let end = directive?.end, day > end, deadline.isAsking { return nil }
      let funding = fundings[deadline.funding]
      if let funding, !funding.isOpen { return nil }
      let of = funding.map(names.words) ?? directive.map { Text($0.name) }
      return Row(
        day: day,
        title: Text(deadline.title) + (of.map { Text(": ") + $0 } ?? Text("")),
        record: entry.id,
        kind: .deadline
      )
    }
  }

  /// What ends from today on.
  private static func ends(_ office: Office, _ names: FundingNames) -> [Row] {
    let today = office.today
    let grants = office.fundings.compactMap { entry -> Row? in
      let funding = entry.record
      guard let end = funding.end, end >= today, funding.isRunning, !funding.isOwn else {
        return nil
      }
      return Row(
        day: end,
        title: Text(de: "Förderende: ", en: "Funding ends: ")
          + names.words(entry.record),
        record: entry.id,
        kind: .grantEnd
      )
    }
    let directives = office.directives.compactMap { entry -> Row? in
      guard let end = entry.record.end, end >= today else { return nil }
      return Row(
        day: end,
        title: Text(de: "Richtlinie endet: ", en: "Directive ends: ")
          + Text(entry.record.name),
        record: entry.id,
        kind: .directiveEnd
      )
    }
    let posts = office.posts.compactMap { entry -> Row? in
      guard let end = entry.record.end, end >= today else { return nil }
      return Row(
        day: end,
        title: Text(de: "Stelle endet: ", en: "Post ends: ") + Text(entry.record.name),
        record: entry.id,
        kind: .postEnd
      )
    }
    return grants + directives + posts
  }
}
