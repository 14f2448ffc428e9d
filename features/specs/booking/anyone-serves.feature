Feature: Anyone serves who is free

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Saule serves there as well
    And Zarina serves there as well

  @pain-4
  Rule: Whoever is chosen can do it, works then and is free

    Scenario: Only those who do the service are chosen
      Given the salon offers "Colour" of 90 minutes
      And only Saule does "Colour"
      When Dana books "Colour" with anyone at 10:00 on 2026-03-03
      Then Saule serves Dana at 10:00 on 2026-03-03

    Scenario: Only those who work that day are chosen
      Given Aigerim is ill on 2026-03-03
      And Saule is ill on 2026-03-03
      When Dana books "Visit" with anyone at 10:00 on 2026-03-03
      Then Zarina serves Dana at 10:00 on 2026-03-03

    Scenario: Only those who are free are chosen
      Given Timur has booked Zarina at 10:30 on 2026-03-03
      And Nurlan has booked Aigerim at 09:30 on 2026-03-03
      When Dana books "Visit" with anyone at 10:00 on 2026-03-03
      Then Saule serves Dana at 10:00 on 2026-03-03

    Scenario: As many clients are served as people are free
      When 5 clients book "Visit" with anyone at 10:00 on 2026-03-03 in the same moment
      Then 3 of them are accepted, and all others are refused as taken
      And on 2026-03-03 nobody serves two clients at the same time

  @pain-14
  Rule: Visits are shared fairly, and one more person only helps

    Scenario: Nobody gets two visits more than anybody else
      When 8 clients book "Visit" with anyone on 2026-03-03, an hour apart, from 09:00 on
      Then 8 of them are accepted, and all others are refused as taken
      And on 2026-03-03 nobody has over 1 visit more than anybody else

    Scenario: Days count on their own, so do those who did the last visit
      Given Timur has booked "Visit" with anyone at 10:00 on 2026-03-04
      When 3 clients book "Visit" with anyone on 2026-03-03, an hour apart, from 09:00 on
      Then on 2026-03-03 nobody has over 0 visits more than anybody else

    Scenario: Nothing that was shown is gone when somebody joins
      Given Timur has booked Saule at 10:00 on 2026-03-03
      And Dana has looked for "Visit" with anyone on 2026-03-03
      When Botagoz joins the salon
      Then everything that Dana saw is still shown for "Visit" with anyone on 2026-03-03

    Scenario: Nor when somebody slower joins
      Given Dana has looked for "Visit" with anyone on 2026-03-03
      And Botagoz serves there as well
      When "Visit" takes Botagoz 90 minutes
      Then everything that Dana saw is still shown for "Visit" with anyone on 2026-03-03
