import Testing

@testable import Terminal

struct RoleTests {
  @Test
  func `every role has a name and a letter of its own`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
  }

  @Test
  func `a role falls back along its dots and at last to text`() {
    #expect(
      Role.listSelectedMarked.fallbacks == [.listSelectedMarked, .listSelected, .list, .text]
    )
    #expect(Role.text.fallbacks == [.text])
  }

  @Test(arguments: Role.allCases)
  func `every part of a dotted name is a role`(role: Role) {
    #expect(role.fallbacks.count == role.name.split(separator: ".").count + (role == .text ? 0 : 1))
  }
}
