import Domain
import Testing

@testable import Store
@testable import Workspace

struct FailureTests {
  private static let conflict = Conflict(
    record: "par:1",
    field: "town",
    base: "Halle",
    theirs: "Jena",
    mine: "Leipzig",
    user: "bert",
    write: nil,
    time: 0
  )
  private static let entry = HistoryEntry(
    id: operation,
    time: 0,
    user: "bert",
    kind: .set,
    changes: [],
    erased: [],
    note: nil,
    target: nil,
    isLive: true
  )
  private static let operation = OperationID(site: "0000", number: 7)

  /// Every reason that the store may give, with the status that scripts see.
  static let refusals: [(StoreRefusal, Int32)] =
    [
      (.notFound(path: "/office"), 3), (.notADirectory(path: "/office"), 3),
      (.symbolicLink(path: "/office"), 3),
      (.symbolicLink(path: "/office/journal", isInside: true), 3),
      (.unsafeFile(path: "/office"), 3),
      (.worldWritable(path: "/office"), 3), (.notWritable(path: "/office"), 3),
      (.newerFormat(path: "/office", version: 9), 3), (.notAStore(path: "/office"), 3),
      (.locked(holder: "bert"), 3), (.lineTooLong, 1), (.conflicts([conflict]), 1),
      (.nothingToUndo, 1),
      (.nothingToRedo, 1), (.unknownOperation("0000:9"), 1), (.alreadyUndone(operation), 1),
      (.foreignNeedsReason(operation), 1), (.inUse(record: "par:1", by: [entry]), 1),
      (.diskFailed(StoreError(path: "/office", operation: "write", code: 28)), 3),
      (.folderNotEmpty(path: "/office"), 1), (.erased(record: "par:1", time: 0), 1),
    ] + backups

  private static let backups: [(StoreRefusal, Int32)] = {
    let faults: [BackupFault] = [
      .notFound, .notAFile, .notAnArchive, .incomplete, .damaged(place: "STORE.json"),
      .foreignMember("../x"), .newerFormat(9), .otherRecords,
    ]
    let places: [BackupPlaceFault] = [
      .isFolder, .isNoPlainFile, .isNoBackup, .noParent, .insideStore,
    ]
    return faults.map { (.notABackup(path: "/office.tar", $0), 1) }
      + places.map { (.backupPlace(path: "/office.tar", $0), 1) }
  }()

  @Test(arguments: refusals.indices)
  func `every refusal is a sentence in both languages`(index: Int) {
    let (refusal, status) = Self.refusals[index]
    let failure = Failure(refusal)
    #expect(failure.status == status)
    #expect(failure.text.de != failure.text.en)
    for language in Language.allCases {
      let sentence = failure.text[language]
      #expect(sentence.hasSuffix(".") && !sentence.contains("  ") && !sentence.hasPrefix(" "))
    }
  }

  @Test(arguments: [28, 122, 27, 5, 13, 1, 30, 2, 75])
  func `every failure of the machine names file and cause`(code: Int32) {
    let failure = Failure(StoreError(path: "/office/journal", operation: "fsync", code: code))
    #expect(failure.status == 3)
    for language in Language.allCases {
      #expect(failure.text[language].contains("/office/journal"))
      #expect(failure.text[language].hasSuffix("."))
    }
    #expect(failure.text.de != failure.text.en)
  }

  @Test
  func `only a failed write says that nothing was saved`() {
    for operation in ["write", "fdatasync", "fsync", "ftruncate", "create", "rename", "flock"] {
      let text = Failure(StoreError(path: "/office", operation: operation, code: 5)).text
      #expect(text.de.contains("Nichts wurde gespeichert."))
      #expect(text.en.contains("Nothing was saved."))
    }
    for operation in ["read", "open", "fstat", "access", "fold"] {
      let text = Failure(StoreError(path: "/office", operation: operation, code: 5)).text
      #expect(text.de == "„/office“ ließ sich nicht lesen: der Datenträger ist gestört.")
      #expect(text.en == "“/office” could not be read: the disk failed.")
    }
  }

  @Test
  func `a failed disk is warned of before other damage`() throws {
    let office = try TestOffice()
    let workspace = try office.open()
    workspace.store.notices = [Finding(.damagedLine, path: "/office/1")]
    let error = StoreError(path: "/office/2", operation: "fdatasync", code: 5)
    #expect(throws: error) {
      try workspace.store.failing { isPoisoned in
        isPoisoned = true
        throw error
      }
    }
    let warning = try #require(workspace.warning)
    #expect(
      warning.de.contains("der Datenträger meldet Fehler")
    )
    #expect(warning.en.contains("the disk reports errors"))
    #expect(workspace.store.notices.first?.severity == .damage)
    #expect(throws: StoreRefusal.diskFailed(error)) {
      try workspace.write("par:00000001", ["name": "Agentur"])
    }
  }

  @Test
  func `refusals name the place`() {
    #expect(Failure(StoreRefusal.notFound(path: "/office")).text.de.contains("/office"))
    #expect(Failure(StoreRefusal.locked(holder: "bert")).text.en.contains("bert"))
    #expect(Failure(StoreRefusal.newerFormat(path: "/o", version: 9)).text.de.contains("9"))
    #expect(Failure(StoreRefusal.unknownOperation("0000:9")).text.en.contains("0000:9"))
    #expect(Failure(StoreRefusal.conflicts([Self.conflict])).text.de.contains("bert"))
    #expect(
      Failure(StoreRefusal.inUse(record: "par:1", by: [Self.entry])).text.en.contains("bert")
    )
  }

  @Test
  func `a refusal of a rule is told as it is`() {
    let failure = Failure(Refusal(de: "Nein.", en: "No."))
    #expect(failure.text == Text(de: "Nein.", en: "No.") && failure.status == 1)
  }

  @Test
  func `an error of nobody's making is still told`() {
    struct Odd: Error {}
    let failure = Failure(Odd())
    #expect(failure.status == 3 && failure.text.de.contains("Odd"))
  }
}
