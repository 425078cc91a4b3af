import Domain
import Glibc
import Interface
import Store
import Terminal
import Workspace

/// The figures of one demo office.
struct OfficeBenchmark {
  let records: Int
  let path: String

  /// Writes the office.
  func prepare() throws {
    let today = LocalClock.now().day
    let time = try Measurement.milliseconds {
      try DemoOffice.write(records: records, seed: 1, to: path, today: today)
    }
    report("demo office written", time)
  }

  /// Runs the measurements in a new process.
  func measureApart() { Report.apart(["measure", String(records), path]) }

  func run() throws {
    report("open, with snapshot", try Measurement.median(of: 7) { _ = try open() })
    let workspace = try open()
    let rehearsal = Rehearsal(workspace, width: 200, height: 60)
    _ = rehearsal.frame()
    report("memory after the first frame (MiB)", Measurement.memory())
    try firstFrame()
    report("volunteers shown first", Measurement.milliseconds { show(rehearsal) })
    report("frame of 200x60, volunteers", Measurement.median(of: 101) { _ = rehearsal.frame() })
    filter(rehearsal)
    report("memory with volunteers and filter (MiB)", Measurement.memory())
    try searchEverything()
    try commits(workspace)
    try undo(workspace)
    try warnings()
    calendar(workspace)
  }

  /// A month of the calendar, and all that is due within two months.
  private func calendar(_ workspace: Workspace) {
    let office = workspace.office
    let grid = MonthGrid(of: office.today)
    var found = 0
    let month = Measurement.median(of: 11) {
      found = OfficeCalendar.entries(in: office, from: grid.first, until: grid.last).count
    }
    report("a month of the calendar, \(found) entries", month)
    let deadlines = Measurement.median(of: 11) {
      found = OfficeCalendar.deadlines(in: office, within: 60).count
    }
    report("deadlines of 60 days, \(found)", deadlines)
  }

  /// All rules over the whole office, first from the records, then once more after a change.
  private func warnings() throws {
    let workspace = try open()
    let first = Measurement.milliseconds { _ = workspace.office }
    report("records for the warnings, first time", first)
    report("warnings, all rules", Measurement.milliseconds { _ = workspace.warnings })
    report("warnings found", Double(workspace.warnings.count))
    let office = workspace.office
    for rule in Warnings.all {
      let time = Measurement.median(of: 5) { _ = rule.cases(office) }
      if time > 10 { report("warnings, rule \(rule.number)", time) }
    }
  }

  private func open() throws -> Workspace {
    try Workspace.open(path, language: .german, command: "tandem-bench")
  }

  private func firstFrame() throws {
    let time = try Measurement.median(of: 5) {
      let rehearsal = Rehearsal(try open(), width: 200, height: 60)
      _ = rehearsal.frame()
    }
    report("open to the first frame, Heute", time)
  }

  private func show(_ rehearsal: Rehearsal) {
    rehearsal.press(.character("3"))
    _ = rehearsal.frame()
  }

  /// Types a filter letter by letter; each letter filters and draws.
  private func filter(_ rehearsal: Rehearsal) {
    rehearsal.press(.character("/"))
    var times: [Double] = []
    for letter in "sprachförderung dari" {
      times.append(
        Measurement.milliseconds {
          rehearsal.press(.character(letter))
          _ = rehearsal.frame()
        }
      )
    }
    report("filter, first letter (makes the search text)", times[0])
    report("filter and frame per key stroke after that, median", Measurement.median(times))
    report("the same, slowest", times.dropFirst().max() ?? 0)
    rehearsal.press(.escape)
  }

  /// Types words letter by letter into the search over all records; each letter finds and draws.
  private func searchEverything() throws {
    let rehearsal = Rehearsal(try open(), width: 200, height: 60)
    rehearsal.press(.control("g"))
    func typed(_ letter: Character) -> Double {
      Measurement.milliseconds {
        rehearsal.press(.character(letter))
        _ = rehearsal.frame()
      }
    }
    report("search everything, first letter", typed("s"))
    let (steps, longest) = pause(rehearsal)
    report("the same, the work left for pauses", steps)
    report("the same, slowest step of it", longest)
    var times = "prachf".map(typed)
    report("search everything, all fields of a word", pause(rehearsal).whole)
    times += "örderung dari".map(typed)
    for _ in 0..<12 { times.append(Measurement.milliseconds { rehearsal.press(.backspace) }) }
    report("search everything, per key after that, median", Measurement.median(times))
    report("the same, slowest", times.max() ?? 0)
    _ = pause(rehearsal)
    report("memory with the search over everything (MiB)", Measurement.memory())
  }

  /// Does what is left for pauses: how long all of it takes, and its slowest step.
  private func pause(_ rehearsal: Rehearsal) -> (whole: Double, slowest: Double) {
    var (whole, slowest) = (0.0, 0.0)
    var isBusy = true
    while isBusy {
      let time = Measurement.milliseconds { isBusy = rehearsal.search() }
      whole += time
      slowest = max(slowest, time)
    }
    return (whole, slowest)
  }

  private func commits(_ workspace: Workspace) throws {
    let volunteers = workspace.records(Volunteer.self)
    guard let first = volunteers.first else { return }
    var number = 0
    let bare = try BareWrite(folder: path)
    defer { bare.remove() }
    var ratios: [Double] = []
    var times: [Double] = []
    for _ in 0..<201 {
      let plain = bare.append(bytes: 190)
      number += 1
      let time = try Measurement.milliseconds {
        let change = Change(record: first.0.text, field: "notes", value: "Notiz \(number)")
        _ = try workspace.store.commit([change])
      }
      times.append(time)
      ratios.append(time / plain)
    }
    report("one commit, median", Measurement.median(times))
    report("commit / bare write+fdatasync, median of pairs", Measurement.median(ratios))
  }

  private func undo(_ workspace: Workspace) throws {
    report("undo", try Measurement.milliseconds { _ = try workspace.undo() })
  }

  /// The snapshot of this machine.
  static func snapshotPath(_ path: String) throws -> String? {
    guard let local = opendir("\(path)/local") else { return nil }
    defer { closedir(local) }
    while let entry = readdir(local) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let file = "\(path)/local/\(name)/snapshot.jsonl"
      if access(file, F_OK) == 0 { return file }
    }
    return nil
  }

  private func report(_ name: String, _ value: Double) {
    Report.row("\(records) records", name, value)
  }
}
