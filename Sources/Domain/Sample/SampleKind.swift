/// A record type of the sample office: its share of the records, and who writes them.
struct SampleKind: Sendable {
  typealias Write = @Sendable (SampleWriter, Int, SampleCalendar.Moment, inout Seed) -> SampleDraft

  let type: any Record.Type
  /// How many of a thousand records are of the type; nil for the type that takes the rest.
  let share: Int?
  /// The identity of the only record of the type; nil where there are as many as the share says.
  let only: RecordID?
  /// The type of the record with which, and for which, one of this type is made.
  let owner: (any Record.Type)?
  /// The types of which there has to be a record before one of this type can be.
  let needs: [any Record.Type]
  let write: Write

  init(
    _ type: any Record.Type,
    _ share: Int?,
    only: RecordID? = nil,
    with owner: (any Record.Type)? = nil,
    needs: [any Record.Type] = [],
    write: @escaping Write
  ) {
    self.type = type
    self.share = share
    self.only = only
    self.owner = owner
    self.needs = needs + (owner.map { [$0] } ?? [])
    self.write = write
  }

  private static let positions = Dictionary(
    all.enumerated().map { (ObjectIdentifier($0.element.type), $0.offset) }
  ) { first, _ in first }

  /// The place of a type in the table; nil where the sample office has none of it.
  static func position(of type: any Record.Type) -> Int? { positions[ObjectIdentifier(type)] }
}
