Feature: A visit takes its course

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Only who is expected can come, or fail to

    Scenario: An expected client arrives
      Given Aigerim has confirmed the appointment of Dana
      And it is 09:55 on 2026-03-02
      When Aigerim records that Dana has arrived
      Then the appointment of Dana is arrived

    Scenario: Nobody arrives for a visit that was not agreed to
      When Aigerim records that Dana has arrived
      Then it is refused in this state

    Scenario: Nobody arrives for a visit that was cancelled
      Given Dana has cancelled by link
      When Aigerim records that Dana has arrived
      Then it is refused in this state

  Rule: A visit ends as served or as missed

    Scenario: The visit is rendered
      Given Aigerim has confirmed the appointment of Dana
      And it is 10:00 on 2026-03-02
      And Aigerim has recorded that Dana has arrived
      When Aigerim records that Dana has been served
      Then the appointment of Dana is completed

    Scenario: Nobody misses a visit that has not begun
      Given Aigerim has confirmed the appointment of Dana
      And it is 09:59 on 2026-03-02
      When Aigerim records that Dana did not come
      Then it is refused as too early

    Scenario: A missed visit gives the rest of its time back
      Given Aigerim has confirmed the appointment of Dana
      And it is 10:10 on 2026-03-02
      And Aigerim has recorded that Dana did not come
      When Timur books Aigerim at 10:30 on 2026-03-02
      Then the booking is accepted

    Scenario: Who has arrived is not missing any more
      Given Aigerim has confirmed the appointment of Dana
      And it is 10:00 on 2026-03-02
      And Aigerim has recorded that Dana has arrived
      When Aigerim records that Dana did not come
      Then it is refused in this state

    Scenario: Who has arrived cannot cancel
      Given Aigerim has confirmed the appointment of Dana
      And it is 09:55 on 2026-03-02
      And Aigerim has recorded that Dana has arrived
      When Dana cancels by link
      Then it is refused as too late

  Rule: The history says who did what

    Scenario: Everything that happened is kept in order
      Given Aigerim has confirmed the appointment of Dana
      And Dana has moved to 12:00 on 2026-03-02
      And Aigerim has confirmed the appointment of Dana
      When Aigerim records that Dana has arrived
      Then the history of Dana says: booked by client, confirmed by Aigerim, moved by client, confirmed by Aigerim, arrived by Aigerim
