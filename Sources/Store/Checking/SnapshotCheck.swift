internal import Glibc

/// Comparing the snapshot with the journal.
extension Inspection {
  /// The snapshot as it lies there, however much of the journal it still fits.
  func storedSnapshot() -> Snapshot? { local.flatMap { snapshot(Snapshot.file, in: $0) } }

  /// The snapshot there is and those that were set aside when the journal went back: they may be all
  /// that is left of lines that were acknowledged.
  func storedSnapshots() -> [Snapshot] {
    var snapshots = [storedSnapshot()].compactMap(\.self)
    guard let quarantine = try? local?.folder(Quarantine.name) else { return snapshots }
    for name in (try? quarantine.names()) ?? [] where name.hasPrefix(Snapshot.file) {
      if let snapshot = snapshot(name, in: quarantine) { snapshots.append(snapshot) }
    }
    return snapshots
  }

  private func snapshot(_ name: String, in folder: Folder) -> Snapshot? {
    guard let file = try? folder.file(name), let status = file.status,
      let bytes = FileBytes.mapping(file, count: Int(status.st_size)),
      let snapshot = Snapshot(bytes), snapshot.header.store == description.store
    else { return nil }
    return snapshot
  }

  /// Whether folding the journal gives the same records as starting from the snapshot.
  ///
  /// Others may write between the two looks: what is really wrong is so at each attempt.
  func isSnapshotTrue(attempts: Int = 3) -> Bool {
    guard local?.status(Snapshot.file) != nil else { return true }
    return (0..<attempts).contains { _ in
      guard let whole = try? Store(reading: self, usingSnapshot: false) else {
        // What keeps the journal from being read is a finding of its own.
        return true
      }
      guard let quick = try? Store(reading: self, usingSnapshot: true) else { return false }
      return whole.isSame(as: quick)
    }
  }
}

extension Store {
  fileprivate func isSame(as other: Store) -> Bool {
    let keys = state.keysWithCells()
    guard keys == other.state.keysWithCells(), state.verdicts == other.state.verdicts,
      state.register.isSame(as: other.state.register),
      state.namedRivals() == other.state.namedRivals()
    else { return false }
    return keys.allSatisfy { key in
      state.cells(key).elementsEqual(other.state.cells(key)) { left, right in
        ExactText.isSame(left.name, right.name)
          && ExactText.isSame(left.cell.value, right.cell.value)
          && left.cell.write == right.cell.write && left.cell.stamp == right.cell.stamp
      }
    }
  }
}

extension ErasureRegister {
  /// Whether both hide the same and know of the same confirmations.
  ///
  /// A later erasure takes the places that it covers too out of the line of an earlier one, while a
  /// snapshot may still list them there.
  func isSame(as other: ErasureRegister) -> Bool {
    confirmations.filter { !$0.value.isEmpty } == other.confirmations.filter { !$0.value.isEmpty }
      && erasures.mapValues(essence) == other.erasures.mapValues(other.essence)
  }

  private func essence(_ erasure: Erasure) -> Essence {
    Essence(
      stamp: erasure.stamp,
      records: Set(erasure.records.map { ExactText($0) }),
      places: Set(
        erasure.places.filter { place in
          !isErased(ExactText(place.record))
            && self.erasure(of: place)?.operation == erasure.operation
        }
      ),
      remarks: Set(erasure.remarks)
    )
  }

  private struct Essence: Equatable {
    let stamp: UInt64
    let records: Set<ExactText>
    let places: Set<Erasure.Place>
    let remarks: Set<OperationID>
  }
}
