import Glibc
import Testing

@testable import Store

@Test
func `a file cut at any byte keeps all whole lines and can be appended to`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<2 { try store.set("vol:\(number)", ["name": "Ayşe \(number)"]) }
  let path = place.segment(store)
  let whole = contents(path)
  let ends = whole.indices.filter { whole[$0] == 0x0a }.map { $0 + 1 }
  for cut in 0..<whole.count {
    overwrite(path, Array(whole.prefix(cut)))
    let reopened = try place.open()
    let kept = ends.filter { $0 <= cut }.count
    #expect(reopened.picture().count == kept)
    try reopened.set("vol:new", ["name": "Ole"])
    let again = try place.open()
    #expect(again.picture().count == kept + 1)
    #expect(again.notices.isEmpty)
    let isTorn = cut > 0 && !ends.contains(cut)
    #expect(reopened.notices.map(\.code) == (isTorn ? [.tornTailCut] : []))
    if isTorn {
      let start = ends.last { $0 <= cut } ?? 0
      let names = try again.local?.folder("quarantine")?.names() ?? []
      let torn = Array(whole[start..<cut])
      let isKept = names.contains {
        contents("\(again.local?.path ?? "")/quarantine/\($0)") == torn
      }
      #expect(isKept)
    }
  }
}

@Test
func `an open store cuts the tail that a killed colleague left`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  try anna.set("vol:1", ["name": "a"])
  try bea.refresh()
  overwrite(place.segment(anna), contents(place.segment(anna)) + Array("{\"n\":2,\"t\":\"0".utf8))
  #expect(try bea.refresh().isEmpty)
  try bea.set("vol:2", ["name": "b"])
  try anna.refresh()
  #expect(anna.picture().keys.sorted() == ["vol:1", "vol:2"])
  #expect(try place.open().notices.isEmpty)
}

@Test
func `a line that was taken back and replaced does not stay in an open store`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  try anna.set("vol:1", ["name": "a"])
  let before = contents(place.segment(anna))
  try anna.set("vol:1", ["name": "b"])
  try bea.refresh()
  #expect(bea.value("vol:1", "name") == "b")
  // As a failing disk would leave it, and another process then wrote as many bytes.
  overwrite(place.segment(anna), before)
  try place.open("carl").set("vol:1", ["name": "c"])
  try bea.set("vol:2", ["name": "d"])
  #expect(bea.value("vol:1", "name") == "c")
  #expect(try place.open().notices.isEmpty)
}

@Test
func `a journal that was replaced by a longer one is read anew`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  try anna.set("vol:1", ["name": "a"])
  let before = contents(place.segment(anna))
  try anna.set("vol:1", ["city": "Köln"])
  try bea.refresh()
  overwrite(place.segment(anna), before)
  let carl = try place.open("carl")
  try carl.set("vol:1", ["name": String(repeating: "c", count: 300)])
  try carl.set("vol:2", ["name": "d"])
  #expect(try bea.refresh().isSuperset(of: ["vol:1", "vol:2"]))
  #expect(bea.picture() == carl.picture())
  #expect(bea.notices.isEmpty)
}
