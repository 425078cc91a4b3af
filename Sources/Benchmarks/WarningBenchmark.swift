import Domain
import Store
import Workspace

/// How long it takes to find what needs attention, as the program does it.
struct WarningBenchmark {
  let records: Int
  let path: String

  init(records: Int, in folder: String) throws {
    self.records = records
    path = "\(folder)/warnings-\(records)"
    if !Workspace.exists(path) {
      try DemoOffice.write(records: records, seed: 1, to: path, today: LocalClock.now().day)
    }
  }

  func run() throws {
    try slices()
    let workspace = try open()
    let before = Measurement.memory()
    report("records, first time", Measurement.milliseconds { _ = workspace.office })
    let read = Measurement.memory()
    report("all rules, first time", Measurement.milliseconds { _ = workspace.warnings })
    report("warnings found", Double(workspace.warnings.count))
    report("memory for the records (MiB)", read - before)
    report("memory for the warnings (MiB)", Measurement.memory() - read)
    rules(workspace.office)
    try changes(workspace)
    report("memory at the end (MiB)", Measurement.memory())
  }

  /// The work as the pauses between keys do it.
  private func slices() throws {
    let workspace = try open()
    var times: [Double] = []
    var goesOn = true
    while goesOn {
      times.append(Measurement.milliseconds { goesOn = workspace.prepareWarnings() })
    }
    report("slices", Double(times.count))
    report("all slices", times.reduce(0, +))
    let long = times.filter { $0 > 20 }.sorted(by: >)
    report("slices over 20 ms", Double(long.count))
    for time in long.prefix(8) { report("  a long slice", time) }
  }

  private func rules(_ office: Office) {
    var all: [Double] = []
    for _ in 0..<5 {
      let books = OfficeBooks(office)
      all.append(Measurement.milliseconds { for rule in Warnings.all { _ = rule.cases(books) } })
    }
    report("all rules, sharing books", Measurement.median(all))
    let books = OfficeBooks(office)
    report("book of loads", Measurement.milliseconds { _ = books.load })
    report("book of matching", Measurement.milliseconds { _ = books.matching })
    for rule in Warnings.all {
      let first = Measurement.milliseconds { _ = rule.cases(books) }
      let time = Measurement.median(of: 5) { _ = rule.cases(books) }
      if first > 3 { report("W\(rule.number), first \((first * 10).rounded() / 10), then", time) }
    }
    let sentences = Warnings.all.flatMap { $0.cases(books) }
    report("all sentences", Measurement.milliseconds { for one in sentences { _ = one.sentence } })
  }

  private func changes(_ workspace: Workspace) throws {
    try change(workspace, Volunteer.self, "notes")
    try change(workspace, Volunteer.self, "town")
    try change(workspace, Placement.self, "activity")
    try change(workspace, Partner.self, "notes")
    try change(workspace, Meeting.self, "name")
    try change(workspace, HoursEntry.self, "notes")
    try change(workspace, KnowledgeNote.self, "title")
  }

  private func change<R: Record>(_ workspace: Workspace, _ type: R.Type, _ field: String) throws {
    let all = workspace.records(type)
    guard let (id, _) = all.first else { return }
    var times: [Double] = []
    var reads: [Double] = []
    for number in 0..<5 {
      try workspace.commit([Change(record: id.text, field: field, value: "Neu \(number)")])
      reads.append(Measurement.milliseconds { _ = workspace.office })
      times.append(Measurement.milliseconds { _ = workspace.warnings })
    }
    let subject = "after \(field) of one of \(all.count) \(R.kind.plural)"
    report("\(subject), office", Measurement.median(reads))
    report("\(subject), rules", Measurement.median(times))
  }

  private func open() throws -> Workspace {
    try Workspace.open(path, language: .german, command: "tandem-bench")
  }

  private func report(_ name: String, _ value: Double) {
    Report.row("\(records) records", name, value)
  }
}
