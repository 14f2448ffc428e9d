Feature: A client books a free start

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  Rule: Two clients never hold the same minute of one person's day

    Scenario: A free start is booked
      When Dana books Aigerim at 10:00 on 2026-03-02
      Then the booking is accepted

    Scenario: A taken start is refused
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      When Timur books Aigerim at 10:30 on 2026-03-02
      Then the booking is refused as taken

    Scenario: Visits follow each other without a gap
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      When Timur books Aigerim at 11:00 on 2026-03-02
      Then the booking is accepted

  Rule: The same request books once

    Scenario: A repeated request changes nothing
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      When Dana sends the same request again
      Then the request is answered as booked before
      And Aigerim has 1 visit on 2026-03-02

    Scenario: A request that was used for somebody else is refused
      Given Dana has booked Aigerim at 10:00 on 2026-03-02
      When Timur sends the request of Dana as his own
      Then the request is refused as used before
      And Aigerim has 1 visit on 2026-03-02
