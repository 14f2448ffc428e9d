Feature: An owner starts the day

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Whatever waits for an answer waits in one place

    Scenario: Requests of other days wait too
      Given Timur has booked Aigerim at 12:00 on 2026-03-05
      Then Aigerim finds waiting: Dana, Timur

    Scenario: What was answered waits no more
      Given Timur has booked Aigerim at 12:00 on 2026-03-05
      When Aigerim confirms the appointment of Dana
      Then Aigerim finds waiting: Timur

    Scenario: What is over waits no more
      Given it is 11:00 on 2026-03-02
      Then Aigerim finds nothing waiting

  Rule: Today says who comes next, and what can still be sold

    Scenario: Before the first visit
      When Aigerim looks at today
      Then the visit of Dana comes next
      And there is still to sell: 09:00-10:00, 11:00-18:00
      And 1 request waits

    Scenario: A gap that is too short for any service is not told
      Given Timur has booked Aigerim at 11:30 on 2026-03-02
      When Aigerim looks at today
      Then there is still to sell: 09:00-10:00, 12:30-18:00

    Scenario: What is over cannot be sold
      Given it is 11:20 on 2026-03-02
      When Aigerim looks at today
      Then no visit comes next
      And there is still to sell: 11:20-18:00

  Rule: An empty schedule is told weeks ahead

    Scenario: The salon rests for two weeks in a month
      Given the salon is closed from 2026-03-23 to 2026-04-05
      When Aigerim looks at today
      Then Aigerim is warned that nobody works from 2026-03-23 to 2026-04-05

    Scenario: A long weekend is no reason to worry
      Given the salon is closed from 2026-03-21 to 2026-03-25
      When Aigerim looks at today
      Then Aigerim is warned of nothing

  Rule: A visit that moves is not in its own way

    Scenario: Half an hour later
      Then Aigerim can move Dana to 10:30 on 2026-03-02

    Scenario: Not into the visit of somebody else
      Given Timur has booked Aigerim at 11:00 on 2026-03-02
      Then Aigerim cannot move Dana to 10:30 on 2026-03-02
