import Domain
import Testing

@Suite("Whose tasks are mine")
struct TaskPersonTests {
  @Test(arguments: [
    ("anna", "Anna"), ("anna", "anna rößler"), ("anna.roessler", "Anna"),
    ("anna.roessler", "Rößler"), ("anna.roessler", "ROESSLER, Anna"), ("aroessler", "Anna Rößler"),
    ("roesslera", "Anna Rößler"), ("a.roessler", "Anna Rößler"), ("anna.roessler", "A. Rößler"),
    ("anna", "Olena und Anna"), ("anna", "Olena, Anna"), ("anna", "Olena/Anna"),
    ("oeztuerk2", "Öztürk"), ("rößler", "Roessler"), ("vonderheide", "von der Heide"),
  ])
  func `a name, a part of it or the login is mine`(login: String, responsible: String) {
    #expect(TaskPerson(login: login).isNamed(in: responsible))
  }

  @Test(arguments: [
    ("anna", ""), ("anna", " "), ("anna", "Annabell"), ("anna", "Hanna"),
    ("anna.roessler", "Anna Weber"), ("aroessler", "Anna"), ("aroessler", "Anton Weber"),
    ("anna", "A."), ("a", "Anna"), ("", "Anna"), ("1000", "Anna"), ("anna", "Olena und Mehmet"),
    ("anna", "???"),
  ])
  func `another name, a letter or nothing is not`(login: String, responsible: String) {
    #expect(!TaskPerson(login: login).isNamed(in: responsible))
  }

  @Test
  func `the full name counts where the login says nothing`() {
    let person = TaskPerson(login: "u1047", fullName: "Olena Kostjuk")
    #expect(person.isNamed(in: "Olena") && person.isNamed(in: "O. Kostjuk"))
    #expect(person.isNamed(in: "u1047") && !person.isNamed(in: "Anna"))
  }
}
