Feature: A client has so many visits ahead

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  @pain-9
  Rule: A client has no more visits ahead than the owner allows

    Scenario: The last visit that is allowed
      Given a client has at most 2 visits ahead
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      When Dana books Aigerim at 10:00 on 2026-03-03
      Then the booking is accepted

    Scenario: One more is refused
      Given a client has at most 2 visits ahead
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      When Dana books Aigerim at 10:00 on 2026-03-04
      Then the booking is refused because it is over the client's limit

    Scenario: A visit that is over does not count
      Given a client has at most 1 visit ahead
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And it is 11:00 on 2026-03-02
      When Dana books Aigerim at 10:00 on 2026-03-03
      Then the booking is accepted

    Scenario: A cancelled visit does not count
      Given a client has at most 1 visit ahead
      And Dana has booked Aigerim at 10:00 on 2026-03-02
      And Dana has cancelled by link
      When Dana books Aigerim at 10:00 on 2026-03-03
      Then the booking is accepted
