import Domain
import Workspace

extension Subcommand {
  static let demo = Subcommand(
    "demo",
    operands: "DIR",
    count: 1...1,
    Text(
      de: "schreibt ein erfundenes Büro in einen neuen Ordner",
      en: "writes an invented office into a new folder"
    ),
    details: Text(
      de: "Dieselbe Zahl (--seed) ergibt am selben Tag dasselbe Büro.",
      en: "The same number (--seed) gives the same office on the same day."
    ),
    options: [
      Option(
        "records",
        value: "N",
        Text(
          de: "so viele Einträge; sonst \(SampleOffice.size)",
          en: "so many records; else \(SampleOffice.size)"
        )
      ),
      Option(
        "seed",
        value: "S",
        Text(de: "welches Büro; sonst 1", en: "which office; else 1")
      ),
    ]
  ) { context in
    let records = try context.number("records", in: 1...1_000_000) ?? SampleOffice.size
    let seed = try context.number("seed", in: UInt64.min...UInt64.max) ?? 1
    let path = context.arguments.words[0]
    try DemoOffice.write(
      records: records,
      seed: seed,
      to: path,
      today: LocalClock.now().day
    )
    context.say(
      Text(
        de: "Ein erfundenes Büro mit \(records) Einträgen liegt in „\(path)“.",
        en: "An invented office of \(records) records is in “\(path)”."
      )
    )
    return 0
  }
}
