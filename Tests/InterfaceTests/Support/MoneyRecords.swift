import Domain
import Workspace

@testable import Interface

extension TestOffice {
  /// Expenses and allowances of three people, a fund and a declaration.
  func writeMoney() throws {
    let workspace = try workspace("bert")
    func write(_ id: String, _ values: KeyValuePairs<String, String>) throws {
      try workspace.write(values.map { (RecordID(id), $0.key, $0.value) })
    }
    try write(
      "fnd:AAAA0001",
      [
        "title": "Fahrten\u{1B}[31m", "source": "Stadt", "start": "2026-01-01",
        "end": "2026-12-31", "amount": "100.00",
      ]
    )
    let expenses: [(String, String, String, String, String)] = [
      ("1", "vol:AAAA0001", "honorary", "700.00", "paid"),
      ("2", "vol:AAAA0002", "trainer", "3400.00", "checked"),
      ("3", "vol:AAAA0001", "material", "85.00", "submitted"),
      ("4", "vol:AAAA0003", "transit", "12.50", "submitted"),
      ("5", "vol:AAAA0003", "other", "999.00", "rejected"),
    ]
    for (number, person, type, amount, state) in expenses {
      try write(
        "exp:AAAA000\(number)",
        [
          "volunteer": person, "day": "2026-03-0\(number)", "type": type, "amount": amount,
          "state": state,
        ]
      )
    }
    try write("exp:AAAA0003", ["fund": "fnd:AAAA0001", "placement": "pla:AAAA0001"])
    try write(
      "adc:AAAA0001",
      ["volunteer": "vol:AAAA0001", "year": "2026", "type": "honorary", "amount": "100.00"]
    )
    try write(
      "hrs:AAAA0001",
      [
        "volunteer": "vol:AAAA0001", "day": "2026-03-02", "length": "90",
        "placement": "pla:AAAA0001",
      ]
    )
    try write("hrs:AAAA0002", ["volunteer": "vol:AAAA0001", "day": "2025-12-31", "length": "60"])
  }
}
