/// A field that a row changes, with its values as stored.
package struct ImportChange: Hashable, Sendable {
  package let field: String
  package let old: String
  package let new: String

  package init(field: String, old: String, new: String) {
    self.field = field
    self.old = old
    self.new = new
  }
}
