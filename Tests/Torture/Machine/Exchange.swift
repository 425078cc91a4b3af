import Glibc
import Store

/// Sites of one store that work for themselves and bring each other files.
struct Exchange {
  private(set) var offices: [Office] = []
  private(set) var copies = 0
  private var stores: [Store] = []
  private var random: SeededRandom
  private let time = Time()
  /// Copies that are on their way: file, bytes, where to.
  private var late: [(path: String, bytes: [UInt8])] = []

  /// The time that the sites' clocks are wrong about.
  private final class Time {
    var now: UInt64 = 1_800_000_000_000
  }

  init(sites: Int, seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    for _ in 0..<sites { offices.append(try Office(on: .memory)) }
    for number in 0..<sites {
      try File.write(
        "\(offices[number].path)/STORE.json",
        File.read("\(offices[0].path)/STORE.json")
      )
      let day: UInt64 = 86_400_000
      let error = UInt64(random.below(Int(4 * day)))
      let time = time
      stores.append(
        try offices[number].open("user\(number)", segmentSize: 1500) {
          time.now + error - 2 * day
        }
      )
    }
  }

  func remove() { for office in offices { office.remove() } }

  /// A change, an undo or a redo at some site, or a file that travels.
  mutating func step() throws {
    time.now += UInt64(random.below(600_000))
    if random.below(3) == 0 { try send() } else { try write() }
    if !late.isEmpty, random.below(3) == 0 {
      try deliver(late.remove(at: random.below(late.count)))
    }
    if random.below(5) == 0 { try stores[random.below(stores.count)].refresh() }
  }

  mutating func write() throws {
    let store = stores[random.below(stores.count)]
    do {
      switch random.below(10) {
      case 0: try store.undo()
      case 1: try store.redo()
      default:
        let record = "vol:\(random.below(6))"
        let changes = (0...random.below(3)).map { _ in
          let value = random.below(8) == 0 ? nil : "v\(random.next() % 1000)"
          return Change(record: record, field: "f\(random.below(4))", value: value)
        }
        try store.commit(changes)
      }
    } catch let refusal as StoreRefusal {
      // There may be nothing to undo, or others have built upon it.
      switch refusal {
      case .nothingToUndo, .nothingToRedo, .inUse: break
      default: throw refusal
      }
    }
  }

  // The path of a file at one site is its path at the others.
  private mutating func send() throws {
    let source = random.below(offices.count)
    let target = random.below(offices.count)
    guard source != target, let site = ownSite(source),
      let path = offices[source].segments(of: site).randomElement(using: &random)
    else { return }
    var bytes = File.read(path)
    if random.below(3) == 0 { bytes = Array(bytes.prefix(random.below(bytes.count))) }
    let place = place(of: path, at: target)
    if random.below(2) == 0 { late.append((place, bytes)) }
    if random.below(3) != 0 { try deliver((place, bytes)) }
  }

  private func place(of path: String, at target: Int) -> String {
    let name = path.split(separator: "/").suffix(2).joined(separator: "/")
    return "\(offices[target].path)/journal/\(name)"
  }

  private mutating func deliver(_ copy: (path: String, bytes: [UInt8])) throws {
    copies += 1
    mkdir(String(copy.path.dropLast("/000001.jsonl".count)), 0o2770)
    try File.deliver(copy.bytes, as: copy.path)
  }

  /// The site that an office writes itself.
  func ownSite(_ office: Int) -> String? {
    File.all(below: "\(offices[office].path)/local").first { $0.hasSuffix("/site") }
      .flatMap { String(decoding: File.read($0), as: UTF8.self).split(separator: " ").first }
      .map(String.init)
  }

  /// Brings everything everywhere, whole.
  mutating func settle() throws {
    for source in offices.indices {
      guard let site = ownSite(source) else { continue }
      for target in offices.indices where target != source {
        for path in offices[source].segments(of: site) {
          try deliver((place(of: path, at: target), File.read(path)))
        }
      }
    }
    try awaitAllClocks()
  }

  /// Lets the time come that the fastest clock was at.
  func awaitAllClocks() throws {
    time.now += 10 * 86_400_000
    for store in stores { try store.refresh() }
  }

  /// What the sites disagree about: open, reopened with and without their snapshots.
  func differences() throws -> [String] {
    let picture = stores[0].picture()
    var failures: [String] = []
    for (number, store) in stores.enumerated() {
      let time = time
      let clock = { time.now }
      if store.picture() != picture { failures.append("site \(number), open, differs") }
      let reopened = try offices[number].open(clock: clock)
      if reopened.picture() != picture { failures.append("site \(number), reopened, differs") }
      if try store.history(HistoryQuery()) != stores[0].history(HistoryQuery()) {
        failures.append("site \(number), history differs")
      }
      for finding in reopened.notices where finding.severity != .note {
        failures.append("site \(number): \(finding.code.rawValue) \(finding.path)")
      }
      failures += JournalAudit(offices[number]).failures.map { "site \(number): \($0)" }
    }
    return failures
  }
}
