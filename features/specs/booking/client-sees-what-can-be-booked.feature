Feature: A client sees what can be booked

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  @pain-7 @pain-8
  Rule: What is shown can be booked, and nothing else

    Scenario: A quiet day shows every quarter of an hour
      When Dana looks for a visit on 2026-03-03
      Then Dana sees 33 free starts
      And Dana sees 17:00 but not 17:15

    Scenario: A booked hour disappears together with the starts that would run into it
      Given Timur has booked Aigerim at 12:00 on 2026-03-03
      When Dana looks for a visit on 2026-03-03
      Then Dana sees 11:00 but not 11:15
      And Dana sees 13:00 but not 12:45

    Scenario: Any shown start is accepted
      Given Timur has booked Aigerim at 12:00 on 2026-03-03
      When Dana books the last start shown for 2026-03-03
      Then the booking is accepted

  @pain-7
  Rule: Clients book at least a quarter of an hour and at most sixty days ahead

    Scenario: A visit in ten minutes is too soon
      Given it is 09:50 on 2026-03-02
      When Dana books Aigerim at 10:00 on 2026-03-02
      Then the booking is refused because it is too soon

    Scenario: A visit in the past is refused
      Given it is 12:00 on 2026-03-02
      When Dana books Aigerim at 10:00 on 2026-03-02
      Then the booking is refused because it is in the past

    Scenario: The sixtieth day can be booked
      When Dana books Aigerim at 10:00 on 2026-05-01
      Then the booking is accepted

    Scenario: The day after is beyond the horizon
      When Dana books Aigerim at 10:00 on 2026-05-02
      Then the booking is refused because it is beyond the horizon

  @pain-7
  Rule: Clients book within the hours of the business

    Scenario: A visit that would last beyond closing is refused
      When Dana books Aigerim at 17:30 on 2026-03-02
      Then the booking is refused because it is outside the hours
