import Glibc
import Testing

@testable import Store

@Test
func `a journal that was removed comes back from the snapshot, also after the next start`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  try store.set("vol:2", ["name": "Bo"])
  #expect(store.writeSnapshot())
  unlink(place.segment(store))
  // Somebody goes on before anybody looks.
  let next = try place.open("bea")
  try next.set("vol:3", ["name": "Cy"])
  #expect(next.writeSnapshot() && next.value("vol:1", "name") == nil)
  #expect(try Store.check(at: place.path).contains { $0.code == .missingNumber })
  _ = try Store.repair(at: place.path)
  let last = try place.open()
  #expect((1...3).map { last.value("vol:\($0)", "name") } == ["Ayşe", "Bo", "Cy"])
  let left = try Store.check(at: place.path)
  #expect(!left.contains { $0.severity == .damage }, "\(left)")
}
