package import Domain

extension Workspace {
  /// Who works here: by the login name, and by the full name where the system knows it.
  package var person: TaskPerson {
    TaskPerson(login: user, fullName: Surroundings.fullName(of: user))
  }
}
