/// Where a JSON value stands in a buffer; nothing is decoded before somebody asks for it.
struct Token {
  var start: Int
  var end: Int

  var count: Int { end - start }
}
