/// Two days that begin and end something.
package enum Period {
  /// The sentence for an end that lies before its beginning.
  package static func problems(from: Day?, until: Day?, field: String) -> [FieldProblem] {
    guard let from, let until, until < from else { return [] }
    let refusal = Refusal(
      de: "Das Ende (\(until.written(.german))) liegt vor dem Beginn (\(from.written(.german))).",
      en: "The end (\(until.written(.english))) is before the start (\(from.written(.english)))."
    )
    return [FieldProblem(field: field, refusal: refusal)]
  }
}
