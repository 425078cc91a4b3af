import Domain
import Glibc
import Workspace

// Times are milliseconds. The folder given should lie on the disk that is to be measured. Each
// office is measured in a process of its own, since what wrote it has used memory already.
setlocale(LC_ALL, "C.UTF-8")
let arguments = CommandLine.arguments
do {
  if arguments.count == 2, arguments[1] == "radar" {
    RadarBenchmark.run()
  } else if arguments.count == 2, arguments[1] == "matching" {
    MatchingBenchmark.run()
  } else if arguments.count == 2, arguments[1] == "load" {
    LoadBenchmark.run()
  } else if arguments.count == 2, arguments[1] == "money" {
    MoneyBenchmark.run()
  } else if (2...4).contains(arguments.count), arguments[1] == "warnings" {
    let records = arguments.count > 2 ? Int(arguments[2]) ?? 100_000 : 100_000
    let folder = try arguments.count > 3 ? arguments[3] : DemoOffice.temporary()
    try WarningBenchmark(records: records, in: folder).run()
  } else if arguments.count == 3, arguments[1] == "history" {
    let history = HistoryBenchmark(path: "\(arguments[2])/history")
    try history.prepare()
    try history.run()
  } else if arguments.count == 4 {
    let (measurement, subject, path) = (arguments[1], arguments[2], arguments[3])
    let store = StoreBenchmark(name: subject, path: path)
    switch measurement {
    case "measure": try OfficeBenchmark(records: Int(subject) ?? 0, path: path).run()
    case "fold": try store.measureFold()
    case "reopen": try store.measureReopening()
    case "erase": try store.measureErasing()
    default: try store.measureChanged(records: 20_000)
    }
  } else {
    let folder = try arguments.count > 1 ? arguments[1] : DemoOffice.temporary()
    for records in [10_000, 100_000] {
      let office = OfficeBenchmark(records: records, path: "\(folder)/office-\(records)")
      try office.prepare()
      office.measureApart()
      try StoreBenchmark(name: "\(records) records", path: office.path).measureApart()
    }
    let million = StoreBenchmark(name: "1000000 lines", path: "\(folder)/lines-1000000")
    try million.prepare(lines: 1_000_000)
    try million.measureApart()
    Report.apart(["radar"])
    Report.apart(["matching"])
    Report.apart(["load"])
    Report.apart(["money"])
  }
} catch {
  print(Failure(error).text[.english])
  exit(3)
}
