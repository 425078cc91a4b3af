/// A programme is not a part of its own parts (requirement 161).
enum ProjectSaving {
  static let all = [
    SavingRule(Project.self, ["programme"]) { entry, office in
      let projects = office.lookup(Project.self)
      var above = entry.record.programme
      var seen: Set<RecordID> = []
      while let id = above, seen.insert(id).inserted {
        if id == entry.id {
          let refusal = Refusal(
            de: "Das Programm gehört selbst zu diesem Projekt; so entstünde ein Kreis.",
            en: "The programme itself is a part of this project; that would be a circle."
          )
          return ("programme", refusal)
        }
        above = projects[id]?.programme
      }
      return nil
    }
  ]
}
