/// The list of all records of the sample office that are written by hand.
enum SampleCases {
  static let all: [SampleCase] = []

  /// The names of the partners among them, which no other partner bears.
  static let partnerNames = Set(
    all.filter { $0.type.kind == Partner.kind }.flatMap { made in
      made.values.filter { $0.field == "name" }.map(\.written)
    }
  )
}
