import Glibc
import Testing

@testable import Store

private func holder(_ place: TemporaryStore, milliseconds: Int) throws -> WriterProcess {
  let process = try #require(WriterProcess(["hold", place.path, "bea", "\(milliseconds)"]))
  #expect(process.waitFor("inside\n"))
  return process
}

@Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
func `a signal that would end the program waits until the change is saved`(signal: Int32) throws {
  let place = try TemporaryStore()
  let process = try holder(place, milliseconds: 60)
  process.send(signal)
  #expect(process.waitFor("still\n"))
  let lines = process.finish()
  // It ended at once behind the section.
  #expect(lines == ["inside", "still"])
  let store = try place.open()
  #expect(store.value("vol:held", "name") == "bea")
  #expect(store.notices.isEmpty)
}

@Test(arguments: [SIGTSTP, SIGTTIN, SIGTTOU])
func `a program that is stopped while it saves does not stop the others`(signal: Int32) throws {
  let place = try TemporaryStore()
  let process = try holder(place, milliseconds: 60)
  process.send(signal)
  #expect(process.waitFor("still\n"))
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  #expect(store.value("vol:held", "name") == "bea")
  process.send(SIGCONT)
  #expect(process.waitFor("saved\n"))
  #expect(process.finish().last == "saved")
}

@Test
func `whoever waits for a stopped program is told which one it is`() throws {
  let place = try TemporaryStore()
  let process = try holder(place, milliseconds: 60)
  // This signal cannot be held off.
  process.send(SIGSTOP)
  let store = try Store(at: place.path, user: "anna", patience: 50)
  let refusal = #expect(throws: StoreRefusal.self) { try store.set("vol:1", ["name": "a"]) }
  #expect(refusal == .locked(holder: "\(process.process) bea hold"))
  #expect(store.record("vol:1") == nil)
  process.send(SIGCONT)
  #expect(process.waitFor("saved\n"))
  _ = process.finish()
  try store.set("vol:1", ["name": "a"])
  #expect(try place.open().picture().count == 2)
}
