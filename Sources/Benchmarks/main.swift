import Domain
import Glibc
import Workspace

// Times are milliseconds. The folder given should lie on the disk that is to be measured. Each
// office is measured in a process of its own, since what wrote it has used memory already.
setlocale(LC_ALL, "C.UTF-8")
let arguments = CommandLine.arguments
do {
  if arguments.count == 4, arguments[1] == "measure", let records = Int(arguments[2]) {
    try OfficeBenchmark(records: records, path: arguments[3]).run()
  } else if arguments.count == 3, arguments[1] == "history" {
    let history = HistoryBenchmark(path: "\(arguments[2])/history")
    try history.prepare()
    try history.run()
  } else {
    let folder = try arguments.count > 1 ? arguments[1] : DemoOffice.temporary()
    for records in [10_000, 100_000] {
      let office = OfficeBenchmark(records: records, path: "\(folder)/office-\(records)")
      try office.prepare()
      fflush(nil)
      office.measureApart()
    }
  }
} catch {
  print(Failure(error).text[.english])
  exit(3)
}
