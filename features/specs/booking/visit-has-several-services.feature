Feature: A visit has several services

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Saule serves there as well
    And the salon offers "Haircut" of 45 minutes
    And the salon offers "Shave" of 30 minutes
    And only Saule does "Shave"

  @pain-11
  Rule: The services follow each other, by one person or by several

    Scenario: Two people serve one client in turn
      When Dana books "Haircut" with Aigerim and then "Shave" with Saule at 10:00 on 2026-03-03
      Then Aigerim serves Dana at 10:00 on 2026-03-03
      And Saule serves Dana at 10:45 on 2026-03-03

    Scenario: Somebody who can is found for each service
      Given Timur has booked Saule at 09:45 on 2026-03-03
      When Dana books "Haircut" with anyone and then "Shave" with anyone at 10:00 on 2026-03-03
      Then Aigerim serves Dana at 10:00 on 2026-03-03
      And Saule serves Dana at 10:45 on 2026-03-03

    Scenario: Shown are the starts from which every service fits
      Given Timur has booked "Shave" with Saule at 12:00 on 2026-03-03
      When Dana looks for "Haircut" with Aigerim and then "Shave" with Saule on 2026-03-03
      Then Dana sees 10:45 but not 11:00
      And Dana sees nothing before 09:00 and nothing after 16:45

    Scenario: A service is not booked with somebody who does not do it
      When Dana books "Haircut" with Aigerim and then "Shave" with Aigerim at 10:00 on 2026-03-03
      Then there is nothing like that to book

  @pain-11
  Rule: All of the visit is booked, moved and cancelled, or nothing of it

    Scenario: Nothing is booked when one service does not fit
      Given Timur has booked "Shave" with Saule at 10:30 on 2026-03-03
      When Dana books "Haircut" with Aigerim and then "Shave" with Saule at 10:00 on 2026-03-03
      Then the booking is refused as taken
      And Aigerim has 1 visit on 2026-03-03

    Scenario: The visit moves as a whole
      Given Dana has booked "Haircut" with Aigerim and then "Shave" with Saule at 10:00 on 2026-03-03
      When Dana moves to 14:00 on 2026-03-04
      Then Aigerim serves Dana at 14:00 on 2026-03-04
      And Saule serves Dana at 14:45 on 2026-03-04

    Scenario: Everybody's time is free after a move
      Given Dana has booked "Haircut" with Aigerim and then "Shave" with Saule at 10:00 on 2026-03-03
      And Dana has moved to 14:00 on 2026-03-04
      When Timur books "Shave" with Saule at 10:45 on 2026-03-03
      Then the booking is accepted

    Scenario: Everybody's time is free after a cancellation
      Given Dana has booked "Haircut" with Aigerim and then "Shave" with Saule at 10:00 on 2026-03-03
      And Dana has cancelled by link
      When Timur books "Shave" with Saule at 10:45 on 2026-03-03
      Then the booking is accepted
