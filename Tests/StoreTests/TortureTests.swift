import Testing

/// The rows of `tandem-torture` in the few seconds that a test may take.
///
/// The speed of a debug build says nothing, so that the rows about speed are left to the command.
@Test(
  arguments: [
    "T1", "T2", "T3", "T4", "T5", "T6", "T8", "T9", "T10", "T11", "T13", "T13-erase", "T14",
    "T14-git", "T15",
  ]
)
func `the store keeps its promises under torture`(row: String) throws {
  let process = try #require(WriterProcess([row, "--quick"], program: "tandem-torture"))
  let lines = process.finish()
  let result = lines.first { $0.hasPrefix("| \(row) |") }
  #expect(
    result?.hasSuffix("| ok |") == true || result?.hasSuffix("| skipped |") == true,
    "\(lines.joined(separator: "\n"))"
  )
}
