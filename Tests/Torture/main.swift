import Glibc

// usage: tandem-torture [ROW…] [--quick], or as a child of itself: tandem-torture child PART …
let words = Array(CommandLine.arguments.dropFirst())
if words.first == "child" {
  exit(Part.run(Array(words.dropFirst())))
}
exit(Table.run(words))
