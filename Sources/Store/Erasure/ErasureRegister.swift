/// All erasures of a store, and which sites have cleaned their files of what they name.
struct ErasureRegister: Equatable {
  private(set) var erasures: [OperationID: Erasure] = [:]
  private(set) var confirmations: [OperationID: Set<String>] = [:]
  private var records: [ExactText: OperationID] = [:]
  private var places: [Erasure.Place: OperationID] = [:]

  var isEmpty: Bool { erasures.isEmpty }

  /// Takes note of an `erase` or `done` line; `true` when it was an erasure that is new here.
  mutating func take(_ line: JournalLine) -> Bool {
    switch line.header.kind {
    case .erase:
      guard let erasure = Erasure(line) else { return false }
      return add(erasure)
    case .done:
      let sites = LineMember.texts("sites", of: line) ?? []
      for name in LineMember.texts("e", of: line) ?? [] {
        guard let operation = OperationID(name) else { continue }
        confirm(operation, by: sites)
      }
      return false
    default:
      return false
    }
  }

  mutating func add(_ erasure: Erasure) -> Bool {
    guard erasures.updateValue(erasure, forKey: erasure.operation) == nil else { return false }
    for record in erasure.records {
      let key = ExactText(record)
      // The first erasure is the one that people are told of.
      if let known = records[key].flatMap({ erasures[$0] }), known.stamp <= erasure.stamp {
        continue
      }
      records[key] = erasure.operation
    }
    for place in erasure.places {
      if let known = places[place].flatMap({ erasures[$0] }), known.follows(erasure) { continue }
      places[place] = erasure.operation
    }
    forgetReplacedPlaces(erasure)
    return true
  }

  // What a later erasure takes out of the line of an earlier one is no longer said by that one, and
  // whoever has not cleaned the line yet must know the same.
  private mutating func forgetReplacedPlaces(_ new: Erasure) {
    let taken = Set(new.records)
    for (operation, erasure) in erasures {
      let left = erasure.places.filter {
        places[$0] == operation && !isErased(ExactText($0.record))
      }
      if left.count < erasure.places.count { erasures[operation]?.places = left }
    }
    if !taken.isEmpty { places = places.filter { !taken.contains($0.key.record) } }
  }

  mutating func confirm(_ operation: OperationID, by sites: [String]) {
    confirmations[operation, default: []].formUnion(sites)
  }

  /// The erasure that took the record; `nil` when nobody did.
  func erasure(of record: ExactText) -> Erasure? { records[record].flatMap { erasures[$0] } }

  func isErased(_ record: ExactText) -> Bool { !records.isEmpty && records[record] != nil }

  /// The last erasure that cleaned the field.
  func erasure(of place: Erasure.Place) -> Erasure? { places[place].flatMap { erasures[$0] } }

  /// Whether what a write gave to a field is gone.
  func hides(_ place: Erasure.Place, _ write: OperationID, _ stamp: UInt64) -> Bool {
    guard !isEmpty else { return false }
    return isErased(ExactText(place.record))
      || erasure(of: place)?.follows(write, stamp: stamp) == true
  }

  var erasedRecords: [ExactText] { Array(records.keys) }

  /// The sites that have cleaned their files after the erasure.
  func sites(confirming operation: OperationID) -> Set<String> { confirmations[operation] ?? [] }

  /// The erasures that the site has not confirmed, oldest first.
  func pending(at site: String) -> [Erasure] {
    erasures.values.filter { confirmations[$0.operation]?.contains(site) != true }.sorted {
      $1.follows($0)
    }
  }
}

extension Erasure {
  /// Whether it came after another one.
  func follows(_ other: Erasure) -> Bool {
    (stamp, operation) > (other.stamp, other.operation)
  }

  /// Whether it came after a write.
  func follows(_ write: OperationID, stamp other: UInt64) -> Bool {
    (stamp, operation) > (other, write)
  }
}
