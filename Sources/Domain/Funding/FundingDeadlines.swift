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

  /// What comes each year is told once, or with a last day up to that in each of its years.
  package init(_ office: Office, until last: Day? = nil) {
    let names = FundingNames(office)
    let book = FundingBook(office)
    let own = FundingDeadlines.entered(book, names, until: last)
    let proofs = office.fundings.compactMap { entry -> Row? in
      guard let day = entry.record.proofDue, entry.record.owesProof,
        book.isInUse(entry.record)
      else { return nil }
      return Row(
        day: day,
        title: Text(de: "Nachweis: ", en: "Proof: ") + names.giverFirst(entry.record),
        record: entry.id,
        kind: .proof
      )
    }
    rows = (own + proofs + FundingDeadlines.ends(book, names)).sorted {
      ($0.day, $0.title.de, $0.record.text) < ($1.day, $1.title.de, $1.record.text)
    }
  }

  private static func entered(
    _ book: FundingBook,
    _ names: FundingNames,
    until last: Day?
  ) -> [Row] {
    book.office.fundingDeadlines.flatMap { entry -> [Row] in
      let deadline = entry.record
      let directive = book.directives[deadline.directive]
      let funding = book.fundings[deadline.funding]
      // Of what is out of use nothing is due, nor of a funding that is over.
      guard (deadline.directive == nil) == (directive == nil),
        (deadline.funding == nil) == (funding == nil),
        funding.map({ $0.isOpen && book.isInUse($0) }) ?? true
      else { return [] }
      let days = deadline.openDays(on: book.office.today, until: last, under: directive)
      let of = funding.map(names.giverFirst) ?? directive.map { Text($0.name) }
      let title = Text(deadline.title) + (of.map { Text(": ") + $0 } ?? Text(""))
      return days.map { Row(day: $0, title: title, record: entry.id, kind: .deadline) }
    }
  }

  /// What ends from today on.
  private static func ends(_ book: FundingBook, _ names: FundingNames) -> [Row] {
    let office = book.office
    let today = office.today
    let grants = office.fundings.compactMap { entry -> Row? in
      let funding = entry.record
      guard let end = funding.end, end >= today, funding.isRunning, !funding.isOwn,
        book.isInUse(funding)
      else { return nil }
      return Row(
        day: end,
        title: Text(de: "Förderende: ", en: "Funding ends: ")
          + names.giverFirst(entry.record),
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
