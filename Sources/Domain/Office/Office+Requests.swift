extension Office {
  /// What the rules about requests, courses, rooms and enquiries look at.
  static let requesting: [any Record.Type] = [
    Portal.self, Course.self, CourseSession.self, Participation.self, Lecturer.self, Need.self,
    NeedSurvey.self, DeploymentRequest.self, FieldProspect.self, DistrictNeighbours.self, Room.self,
    RoomBooking.self, Enquiry.self, ReferralService.self, OpenPlace.self, ServiceCount.self,
    VisitorCount.self, Resource.self,
  ]

  package var portals: [Entry<Portal>] {
    get { self[Portal.self] }
    set { self[Portal.self] = newValue }
  }

  package var courses: [Entry<Course>] {
    get { self[Course.self] }
    set { self[Course.self] = newValue }
  }

  package var courseSessions: [Entry<CourseSession>] {
    get { self[CourseSession.self] }
    set { self[CourseSession.self] = newValue }
  }

  package var participations: [Entry<Participation>] {
    get { self[Participation.self] }
    set { self[Participation.self] = newValue }
  }

  package var lecturers: [Entry<Lecturer>] {
    get { self[Lecturer.self] }
    set { self[Lecturer.self] = newValue }
  }

  package var needs: [Entry<Need>] {
    get { self[Need.self] }
    set { self[Need.self] = newValue }
  }

  package var needSurveys: [Entry<NeedSurvey>] {
    get { self[NeedSurvey.self] }
    set { self[NeedSurvey.self] = newValue }
  }

  package var requests: [Entry<DeploymentRequest>] {
    get { self[DeploymentRequest.self] }
    set { self[DeploymentRequest.self] = newValue }
  }

  package var prospects: [Entry<FieldProspect>] {
    get { self[FieldProspect.self] }
    set { self[FieldProspect.self] = newValue }
  }

  package var neighbours: [Entry<DistrictNeighbours>] {
    get { self[DistrictNeighbours.self] }
    set { self[DistrictNeighbours.self] = newValue }
  }

  package var rooms: [Entry<Room>] {
    get { self[Room.self] }
    set { self[Room.self] = newValue }
  }

  package var bookings: [Entry<RoomBooking>] {
    get { self[RoomBooking.self] }
    set { self[RoomBooking.self] = newValue }
  }

  package var enquiries: [Entry<Enquiry>] {
    get { self[Enquiry.self] }
    set { self[Enquiry.self] = newValue }
  }

  package var referralServices: [Entry<ReferralService>] {
    get { self[ReferralService.self] }
    set { self[ReferralService.self] = newValue }
  }

  package var openPlaces: [Entry<OpenPlace>] {
    get { self[OpenPlace.self] }
    set { self[OpenPlace.self] = newValue }
  }

  package var serviceCounts: [Entry<ServiceCount>] {
    get { self[ServiceCount.self] }
    set { self[ServiceCount.self] = newValue }
  }

  package var visitorCounts: [Entry<VisitorCount>] {
    get { self[VisitorCount.self] }
    set { self[VisitorCount.self] = newValue }
  }

  package var resources: [Entry<Resource>] {
    get { self[Resource.self] }
    set { self[Resource.self] = newValue }
  }
}
