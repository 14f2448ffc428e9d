Feature: A client moves a visit within limits

  Background:
    Given it is 07:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And clients change a visit until 3 hours before it and move it at most 2 times
    And Dana has booked Aigerim at 12:00 on 2026-03-02

  @pain-32
  Rule: A visit is not changed any more when it is near

    Scenario: The last minute to move
      Given it is 08:59 on 2026-03-02
      When Dana moves to 15:00 on 2026-03-02
      Then the appointment of Dana is at 15:00 on 2026-03-02

    Scenario: Too late to move
      Given it is 09:00 on 2026-03-02
      When Dana moves to 15:00 on 2026-03-02
      Then it is refused as too late
      And the appointment of Dana is at 12:00 on 2026-03-02

    Scenario: Too late to cancel
      Given it is 09:00 on 2026-03-02
      When Dana cancels by link
      Then it is refused as too late
      And the appointment of Dana is requested

    Scenario: The client knows until when
      When it is 08:59 on 2026-03-02
      Then Dana may move until 09:00 on 2026-03-02

    Scenario: The client knows that it is too late
      When it is 09:00 on 2026-03-02
      Then Dana may neither move nor cancel
      And Dana is shown no other times on 2026-03-02

    Scenario: A visit is not in its own way
      Then Dana is shown other times from 12:15 to 17:00 on 2026-03-02

    Scenario: A visit that has passed is not moved to another day
      Given it is 12:00 on 2026-03-03
      When Dana moves to 15:00 on 2026-03-04
      Then it is refused as too late

  @pain-32
  Rule: A visit is not moved for ever

    Scenario: The last move that is allowed
      Given Dana has moved to 12:00 on 2026-03-04
      When Dana moves to 12:00 on 2026-03-05
      Then the appointment of Dana is at 12:00 on 2026-03-05

    Scenario: One more is refused
      Given Dana has moved to 12:00 on 2026-03-04
      And Dana has moved to 12:00 on 2026-03-05
      When Dana moves to 12:00 on 2026-03-06
      Then it is refused as moved too often
      And the appointment of Dana is at 12:00 on 2026-03-05

  @pain-32
  Rule: The owner is not bound by the clients' limits

    Scenario: The owner gives the visit to somebody else at short notice
      Given Saule serves there as well
      And it is 11:30 on 2026-03-02
      When Aigerim moves Dana to Saule at 12:15 on 2026-03-02
      Then Saule serves Dana at 12:15 on 2026-03-02

    Scenario: The owner cannot move onto somebody else's time
      Given Timur has booked Aigerim at 15:00 on 2026-03-02
      When Aigerim moves Dana to Aigerim at 15:30 on 2026-03-02
      Then the move is refused as taken
