import Domain
import Testing

@Suite("Hours left by district")
struct LoadMapTests {
  private var scene = LoadOffice()

  private func cell(_ map: LoadMap, _ row: String, _ column: String) -> LoadMap.Cell {
    map.cell(
      row: map.rows.firstIndex(of: Term(row)),
      column: map.columns.firstIndex(of: Term(column))
    )
  }

  @Test
  mutating func `a person in three districts counts in each, in sums once`() {
    let id = scene.volunteer("Amann", hours: 240) {
      $0.districts = [Term("Hafen"), Term("Altstadt"), Term("Nordstadt")]
      $0.languages = [LanguageSkill](stored: "prs:native,de") ?? []
    }
    scene.placement(id, 60, until: "2026-12-31")
    let map = LoadMap(scene.office, by: .languages)
    #expect(map.rows == ["Altstadt", "Hafen", "Nordstadt"].map { Term($0) })
    for district in map.rows {
      for language in ["prs", "de"] {
        let cell = cell(map, district.key, language)
        #expect(cell.free == [id] && cell.left == 180 && cell.committed == 60)
      }
    }
    #expect(map.sum.people == 1 && map.sum.left == 180 && map.peak == 180)
    #expect(map.cell(row: 0, column: nil).left == 180 && map.cell(row: nil, column: 0).left == 180)
  }

  @Test
  mutating func `who has no time is one of the people, and none of those with time`() {
    let full = scene.volunteer("Amann", hours: 60) { $0.homeDistrict = Term("Hafen") }
    scene.placement(full, 90, until: "2026-12-31")
    let away = scene.volunteer("Bauer") { $0.homeDistrict = Term("Hafen") }
    scene.absence(away, "2026-03-14", "2026-03-14")
    let silent = scene.volunteer("Celik", hours: nil) { $0.homeDistrict = Term("Hafen") }
    scene.volunteer("Dorn", state: "paused") { $0.homeDistrict = Term("Hafen") }
    let map = LoadMap(scene.office, by: .topics)
    #expect(map.sum.people == 3 && map.sum.free.isEmpty && map.sum.left == 0)
    #expect(map.sum.declared == 300 && map.sum.committed == 90 && map.undeclared == 1)
    #expect(!map.sum.free.contains(silent))
  }

  @Test
  mutating func `who serves anywhere counts in every district, who told none stands apart`() {
    scene.office.settings.districts = [Term("Südhang")]
    scene.volunteer("Amann") {
      $0.districts = [Term("citywide")]
      $0.topics = [Term("sport")]
    }
    scene.volunteer("Bauer") { $0.topics = [Term("sport"), Term("music")] }
    let map = LoadMap(scene.office, by: .topics)
    #expect(map.rows == ["Südhang", "citywide", ""].map { Term($0) })
    #expect(map.columns == ["sport", "music"].map { Term($0) })
    #expect(map.rows.indices.map { map.cell(row: $0, column: 0).people } == [1, 1, 1])
    #expect(map.cell(row: 2, column: 1).left == 240 && map.cell(row: 0, column: 1).people == 0)
    #expect(map.cell(row: 9, column: 9).people == 0)
  }

  @Test
  func `an office without volunteers has an empty one`() {
    let map = LoadMap(scene.office, by: .languages)
    #expect(map.rows.isEmpty && map.columns.isEmpty && map.sum.people == 0 && map.peak == 0)
  }
}

@Suite("Interpreters by language pair")
struct InterpreterPoolTests {
  private var scene = LoadOffice()

  private mutating func pair(_ id: RecordID, _ from: String, _ to: String, bothWays: Bool = false) {
    var record = LanguagePair()
    record.volunteer = id
    record.from = Term(from)
    record.to = Term(to)
    record.isBothWays = bothWays
    let number = scene.office.languagePairs.count
    scene.office.languagePairs.append(Entry(RecordID("lpr:\(number)"), record))
  }

  private func rows() -> [String] {
    InterpreterPool(scene.office).rows.map { row in
      let names = row.interpreters.map {
        $0.volunteer.record.lastName + ($0.isThere ? "" : " (–)")
      }
      let direction = row.direction.map { "\($0.from.key)>\($0.to.key)" } ?? "?"
      return "\(direction): \(names.joined(separator: ", "))"
    }
  }

  @Test
  mutating func `a pair that goes both ways counts in both directions`() {
    let amann = scene.volunteer("Amann", hours: 60)
    let bauer = scene.volunteer("Bauer", hours: 120)
    pair(amann, "prs", "de", bothWays: true)
    pair(amann, "de", "prs")
    pair(bauer, "prs", "de")
    #expect(rows() == ["prs>de: Bauer, Amann", "de>prs: Amann"])
  }

  @Test
  mutating func `who interprets by role alone is listed without a pair, who left not at all`() {
    scene.volunteer("Amann", state: "paused") { $0.roles = [Term("interpreter")] }
    scene.volunteer("Bauer") { $0.roles = [Term("lecturer"), Term("interpreter")] }
    scene.volunteer("Celik")
    let left = scene.volunteer("Dorn", state: "left") { $0.roles = [Term("interpreter")] }
    pair(left, "prs", "de")
    pair(RecordID("vol:gone"), "prs", "de")
    #expect(rows() == ["?: Bauer, Amann (–)"])
    let away = scene.volunteer("Ebert")
    pair(away, "tr", "tr", bothWays: true)
    scene.absence(away, "2026-03-01", "2026-03-14")
    #expect(rows() == ["tr>tr: Ebert (–)", "?: Bauer, Amann (–)"])
  }
}
