Feature: A client manages an appointment by its link

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: A client calls off or moves a visit until it begins

    Scenario: A client cancels
      When Dana cancels by link
      Then the appointment of Dana is cancelled

    Scenario: A client who has begun the visit cannot cancel it
      Given it is 10:00 on 2026-03-02
      When Dana cancels by link
      Then it is refused as too late

    Scenario: A client moves within the day, even onto a part of the old time
      When Dana moves to 10:30 on 2026-03-02
      Then the appointment of Dana is at 10:30 on 2026-03-02
      And Aigerim has 1 visit on 2026-03-02

    Scenario: A client moves to another day, and the old time is free again
      Given Dana has moved to 12:00 on 2026-03-04
      And the background work is done
      When Timur books Aigerim at 10:00 on 2026-03-02
      Then the booking is accepted
      And the appointment of Dana is at 12:00 on 2026-03-04

    Scenario: A client cannot move onto somebody else's time
      Given Timur has booked Aigerim at 12:00 on 2026-03-04
      When Dana moves to 12:30 on 2026-03-04
      Then the move is refused as taken
      And the appointment of Dana is at 10:00 on 2026-03-02

  Rule: A client gives feedback once, after the visit

    Scenario: Feedback after the visit is taken
      Given it is 11:00 on 2026-03-02
      When Dana gives 5 stars
      Then the appointment of Dana has 5 stars

    Scenario: The first word stands
      Given it is 11:00 on 2026-03-02
      And Dana has given 5 stars
      When Dana gives 1 star
      Then the appointment of Dana has 5 stars

    Scenario: Feedback before the end of the visit is too early
      Given it is 10:59 on 2026-03-02
      When Dana gives 5 stars
      Then it is refused as too early
