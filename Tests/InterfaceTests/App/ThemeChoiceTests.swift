import Domain
import Terminal
import Testing

@testable import Interface

struct ThemeChoiceTests {
  @Test(arguments: ThemeChoice().all.indices, [0, 8, 256])
  func `every theme shows where the focus is`(index: Int, colours: Int) {
    let theme = ThemeChoice().all[index]
    for (plain, focused) in [
      (Role.list, Role.listSelected), (.listMarked, .listSelectedMarked), (.tab, .tabActive),
      (.dialog, .dialogSelected), (.formValue, .formFocus), (.listHeader, .listHeaderSorted),
    ] {
      #expect(
        theme.style(of: plain, colours: colours) != theme.style(of: focused, colours: colours),
        "\(theme.key): \(focused.name)"
      )
    }
  }

  @Test
  func `a key goes through all themes and says which one is on`() throws {
    let office = try TestOffice()
    let app = try office.app()
    var names: [String] = []
    for _ in app.themes.all {
      names.append(app.themes.current.key)
      app.type("t")
      #expect(app.status == "Farben: \(app.themes.current.name(in: "de"))")
    }
    #expect(Set(names).count == app.themes.all.count)
    #expect(app.themes.current.key == "default")
  }

  @Test
  func `a theme is chosen by its key`() {
    var themes = ThemeChoice()
    themes.choose("monochrome")
    #expect(themes.current.key == "monochrome")
    themes.choose("no such theme")
    #expect(themes.current.key == "monochrome")
  }
}
