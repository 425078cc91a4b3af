import Domain
import Workspace

/// Who attends a meeting, as its draft says.
struct Attendance {
  enum State: CaseIterable {
    case present
    case excused
    case absent
  }

  struct Row: Equatable {
    let id: RecordID
    /// Whether it is an organisation, which is present or not.
    let isPartner: Bool
  }

  private(set) var rows: [Row]
  private(set) var draft: Draft
  /// Organisations that were ticked on their own.
  private(set) var ticked: Set<RecordID>

  /// The people of the meeting, then the organisations, each as the draft names them.
  ///
  /// Of those in `ticked` it is known that they are there whoever comes.
  init(_ draft: Draft, _ workspace: Workspace, ticked: Set<RecordID> = []) {
    self.draft = draft
    self.ticked = ticked
    rows = []
    // What stood there before anybody of it came is there on its own too.
    let brought = list("participants").flatMap { Attendance.partners(of: $0, workspace) }
    self.ticked.formUnion(Set(list("partners")).subtracting(brought))
    let people = ["invited", "participants", "excused"].flatMap { list($0) }
    let partners = list("partners") + people.flatMap { Attendance.partners(of: $0, workspace) }
    func sorted(_ ids: [RecordID]) -> [RecordID] {
      Set(ids).filter(workspace.exists).map { ($0, Folding.fold(workspace.label($0) ?? "")) }
        .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    }
    rows =
      sorted(people).map { Row(id: $0, isPartner: false) }
      + sorted(partners).map { Row(id: $0, isPartner: true) }
  }

  private static func partners(of contact: RecordID, _ workspace: Workspace) -> [RecordID] {
    workspace.entry(contact, of: Contact.self)?.record.partners ?? []
  }

  private func list(_ field: String) -> [RecordID] {
    StoredList.parts(of: draft[field]).map { RecordID($0) }
  }

  private mutating func set(_ field: String, _ ids: [RecordID]) {
    var seen: Set<RecordID> = []
    draft[field] = ids.filter { seen.insert($0).inserted }.map(\.text).joined(separator: ",")
  }

  private mutating func take(_ id: RecordID, outOf field: String) {
    set(field, list(field).filter { $0 != id })
  }

  func state(_ row: Row) -> State {
    if row.isPartner { return list("partners").contains(row.id) ? .present : .absent }
    if list("participants").contains(row.id) { return .present }
    return list("excused").contains(row.id) ? .excused : .absent
  }

  func count(_ state: State) -> Int { rows.count { !$0.isPartner && self.state($0) == state } }

  var guests: String { draft["guests"] }

  /// Present, excused, absent, and round again; with a person their organisation comes along.
  mutating func turn(_ row: Row, _ workspace: Workspace) {
    let states: [State] = row.isPartner ? [.present, .absent] : State.allCases
    let place = states.firstIndex(of: state(row)) ?? 0
    set(row, states[(place + 1) % states.count], workspace)
  }

  private mutating func set(_ row: Row, _ state: State, _ workspace: Workspace) {
    guard !row.isPartner else {
      if state == .present {
        set("partners", list("partners") + [row.id])
        ticked.insert(row.id)
      } else {
        ticked.remove(row.id)
        take(row.id, outOf: "partners")
      }
      return
    }
    let isLeaving = self.state(row) == .present
    take(row.id, outOf: "participants")
    take(row.id, outOf: "excused")
    if isLeaving, state != .present { removePartners(of: row.id, workspace) }
    switch state {
    case .present:
      set("participants", list("participants") + [row.id])
      set("partners", list("partners") + Attendance.partners(of: row.id, workspace))
    case .excused: set("excused", list("excused") + [row.id])
    // Who was expected stays known as such.
    case .absent: set("invited", list("invited") + [row.id])
    }
  }

  /// An organisation leaves with the last of its people, but for one that was ticked on its own.
  private mutating func removePartners(of contact: RecordID, _ workspace: Workspace) {
    let others = Set(list("participants").flatMap { Attendance.partners(of: $0, workspace) })
    for partner in Attendance.partners(of: contact, workspace)
    where !others.contains(partner) && !ticked.contains(partner) {
      take(partner, outOf: "partners")
    }
  }

  /// Somebody who came though nobody had expected them.
  mutating func add(_ contact: RecordID, _ workspace: Workspace) {
    let row = Row(id: contact, isPartner: false)
    set(row, .present, workspace)
    self = Attendance(draft, workspace, ticked: ticked)
  }

  mutating func addGuest(_ name: String) {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { return }
    draft["guests"] = guests.isEmpty ? name : "\(guests), \(name)"
  }

  mutating func set(guests: String) {
    draft["guests"] = guests.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
