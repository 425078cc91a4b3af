extension SampleKind {
  /// What volunteers are asked for, do and learn.
  static let service = [
    SampleKind(Lecturer.self, 2) { writer, _, moment, numbers in writer.lecturer(moment, &numbers)
    },
    SampleKind(Curriculum.self, 1) { $0.curriculum($1, $2, &$3) },
    SampleKind(Course.self, 5) { writer, _, moment, numbers in writer.course(moment, &numbers) },
    SampleKind(CourseSession.self, 8, needs: [Course.self]) { writer, _, moment, numbers in
      writer.courseSession(moment, &numbers)
    },
    SampleKind(Participation.self, 14, needs: [Course.self]) { writer, _, moment, numbers in
      writer.participation(moment, &numbers)
    },
    SampleKind(Qualification.self, 14) { writer, _, moment, numbers in
      writer.qualification(moment, &numbers)
    },
    SampleKind(CurriculumSuggestion.self, 2, needs: [Curriculum.self]) {
      writer,
      _,
      moment,
      numbers in writer.suggestion(moment, &numbers)
    },
    SampleKind(Need.self, 12) { writer, _, moment, numbers in writer.need(moment, &numbers) },
    SampleKind(NeedSurvey.self, 6) { writer, _, moment, numbers in
      writer.needSurvey(moment, &numbers)
    },
    SampleKind(DeploymentRequest.self, 16) { writer, _, moment, numbers in
      writer.request(moment, &numbers)
    },
    SampleKind(FieldProspect.self, 3) { writer, _, moment, numbers in
      writer.prospect(moment, &numbers)
    },
    SampleKind(DistrictNeighbours.self, 2) { writer, index, _, _ in writer.neighbours(index) },
    SampleKind(FirstInterview.self, 16) { $0.interview($1, $2, &$3) },
    SampleKind(Absence.self, 6) { writer, _, moment, numbers in writer.absence(moment, &numbers) },
    SampleKind(LanguagePair.self, 12) { writer, _, moment, numbers in
      writer.languagePair(moment, &numbers)
    },
    SampleKind(Consultation.self, 16) { writer, _, moment, numbers in
      writer.consultation(moment, &numbers)
    },
    SampleKind(Supervision.self, 2) { writer, _, moment, numbers in
      writer.supervision(moment, &numbers)
    },
    SampleKind(Consent.self, 30) { writer, _, moment, numbers in writer.consent(moment, &numbers) },
    SampleKind(BackgroundCheck.self, 10) { writer, _, moment, numbers in
      writer.backgroundCheck(moment, &numbers)
    },
    SampleKind(Recognition.self, 12) { writer, _, moment, numbers in
      writer.recognition(moment, &numbers)
    },
    SampleKind(HoursEntry.self, 50) { writer, _, moment, numbers in writer.hours(moment, &numbers)
    },
    SampleKind(GuideAgreement.self, 8) { $0.guideAgreement($1, $2, &$3) },
    SampleKind(Milestone.self, 14, with: GuideAgreement.self) { $0.milestone($1, $2, &$3) },
    SampleKind(DeploymentFund.self, 2) { $0.fund($1, $2, &$3) },
    SampleKind(Expense.self, 18) { writer, _, moment, numbers in writer.expense(moment, &numbers) },
    SampleKind(AllowanceDeclaration.self, 3) { writer, _, moment, numbers in
      writer.declaration(moment, &numbers)
    },
    SampleKind(DatedValue.self, 0) { writer, _, moment, _ in writer.rate(moment) },
    SampleKind(ReferralService.self, 3) { $0.referralService($1, $2, &$3) },
    SampleKind(Enquiry.self, 14) { writer, _, moment, numbers in writer.enquiry(moment, &numbers) },
    SampleKind(OpenPlace.self, 3) { writer, _, moment, numbers in writer.openPlace(moment, &numbers)
    },
    SampleKind(VisitorCount.self, 8, needs: [OpenPlace.self]) { writer, _, moment, numbers in
      writer.visitorCount(moment, &numbers)
    },
    SampleKind(ServiceCount.self, 10) { writer, _, moment, numbers in
      writer.serviceCount(moment, &numbers)
    },
    SampleKind(Room.self, 3) { $0.room($1, $2, &$3) },
    SampleKind(RoomBooking.self, 8, needs: [Room.self]) { writer, _, moment, numbers in
      writer.booking(moment, &numbers)
    },
    SampleKind(Resource.self, 4) { writer, _, moment, numbers in writer.resource(moment, &numbers)
    },
    SampleKind(Escalation.self, 2, needs: [GuideAgreement.self]) { writer, _, moment, numbers in
      writer.escalation(moment, &numbers)
    },
  ]
}
