import Domain
import Glibc
import Store
import Terminal
import Workspace

extension Subcommand {
  static let backup = Subcommand(
    "backup",
    operands: "[FILE]",
    count: 0...1,
    Text(
      de: "sichert die ganze Ablage in eine Datei",
      en: "copies the whole store into one file"
    ),
    details: Text(
      de: """
        Andere können währenddessen weiterarbeiten. Die Sicherung wird ganz zurückgelesen, bevor sie
        gilt; frühere heißen FILE.1, FILE.2 … Ohne FILE liegt sie als backups/tandem.tar in der
        Ablage: gegen einen defekten Datenträger hilft nur ein anderer. Sie ist ein tar-Archiv und
        enthält Personendaten; eine Löschung erreicht sie nur, solange sie bleibt, wo sie liegt.
        Status 1, wenn die Ablage beschädigte Zeilen hat.
        """,
      en: """
        Others can go on working meanwhile. The backup is read back whole before it counts; earlier
        ones are named FILE.1, FILE.2 … Without FILE it is backups/tandem.tar in the store: against a
        broken disk only another disk helps. It is a tar archive and holds personal data; an erasure
        reaches it only as long as it stays where it is. Status 1 where the store has damaged lines.
        """
    ),
    options: [
      Option(
        "keep",
        value: "N",
        Text(de: "so viele Fassungen behalten; sonst 7", en: "keep so many versions; else 7")
      )
    ]
  ) { context in
    let keep = try context.number("keep", in: 1...99) ?? 7
    let store = try context.open().store
    let start = seconds()
    let backup = try store.backUp(to: context.arguments.words.first, keep: keep)
    let records = backup.manifest.records.values.reduce(0, +)
    let size = tenths((Double(backup.size) / 1e6))
    let time = tenths(seconds() - start)
    let text = Text(
      de: "\(backup.path): \(size.de) MB, \(records) Einträge, \(time.de) s",
      en: "\(backup.path): \(size.en) MB, \(records) records, \(time.en) s"
    )
    try context.output.line(Cells.safe(text[context.language]))
    let damaged = backup.manifest.damagedLines
    guard damaged > 0 else { return 0 }
    context.say(
      Text(
        de: "Beschädigte Zeilen in der Ablage: \(damaged). Bitte prüfen: tandem check.",
        en: "Damaged lines in the store: \(damaged). Please run: tandem check."
      )
    )
    return 1
  }

  private static func seconds() -> Double {
    var now = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &now) == 0 else { return 0 }
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// A number with one digit behind the decimal sign, rounded up so that something is never nothing.
  private static func tenths(_ value: Double) -> Text {
    let tenths = Int(max(1, (value * 10).rounded(.up)))
    return Text(de: "\(tenths / 10),\(tenths % 10)", en: "\(tenths / 10).\(tenths % 10)")
  }
}
